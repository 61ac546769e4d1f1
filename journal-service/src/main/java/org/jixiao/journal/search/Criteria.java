package org.jixiao.journal.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.journal.event.Metadata;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.eventlog.PositionedEvent;
import org.jixiao.proof.Hash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an event must have to be found. Whatever is absent excludes nothing.
 *
 * @param actor whose act it is: a staff id, or {@code automation:} and a name
 * @param unit the actor's unit then
 * @param amountFrom 元; an amount in the payload is at least this
 * @param amountTo 元; the same amount is at most this
 * @param text stands in some text of the payload, in capitals or not
 */
record Criteria(
        @Nullable String actor,
        @Nullable String unit,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        @Nullable String text) {

    private static final JsonMapper JSON = EventMapper.create();

    /** As the log writes money, and nothing else that is common. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,18}\\.[0-9]{2}");

    boolean fit(PositionedEvent event) {
        return fitsActor(event) && fitsPayload(event);
    }

    /** What is asked for, by the names of the parameters. */
    Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        put(asked, "actor", actor);
        put(asked, "unit", unit);
        put(asked, "amountFrom", amountFrom);
        put(asked, "amountTo", amountTo);
        put(asked, "text", text);
        return asked;
    }

    /** The same for a record that stays: words that are sought because they have to go must not stay in it, so their digest does. */
    Map<String, String> kept() {
        Map<String, String> kept = asked();
        String words = kept.remove("text");
        if (words != null) {
            kept.put(
                    "textSha256",
                    Hash.of(words.getBytes(StandardCharsets.UTF_8)).hex());
        }
        return kept;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    private boolean fitsActor(PositionedEvent event) {
        if (actor == null && unit == null) {
            return true;
        }
        Metadata.By by = Metadata.of(event.metadata()).actor();
        return by != null && (actor == null || actor.equals(by.id())) && (unit == null || unit.equals(by.unit()));
    }

    private boolean fitsPayload(PositionedEvent event) {
        if (amountFrom == null && amountTo == null && text == null) {
            return true;
        }
        JsonNode payload = JSON.readTree(event.payload());
        return (text == null || any(payload, contains(text)))
                && ((amountFrom == null && amountTo == null) || any(payload, this::isWithin));
    }

    private static boolean any(JsonNode node, Predicate<String> wanted) {
        return node.isContainer()
                ? node.valueStream().anyMatch(child -> any(child, wanted))
                : Stream.of(node)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .anyMatch(wanted);
    }

    private static Predicate<String> contains(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return value -> value.toLowerCase(Locale.ROOT).contains(sought);
    }

    private boolean isWithin(String value) {
        if (!AMOUNT.matcher(value).matches()) {
            return false;
        }
        BigDecimal amount = new BigDecimal(value);
        return (amountFrom == null || amount.compareTo(amountFrom) >= 0)
                && (amountTo == null || amount.compareTo(amountTo) <= 0);
    }
}

package org.jixiao.goals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rulebook that ships with the suite, as tests need it: with the ways through review of 2021, so that units as a whole, which have
 * goals from then on, need no year of their own.
 */
public final class Rulebook2020 {

    public static final int YEAR = 2020;
    public static final LocalDate EFFECTIVE_FROM = LocalDate.of(2019, 9, 29);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Rulebook2020() {}

    /** The file itself: the body of a request that publishes it. */
    public static String json() {
        return tree().toString();
    }

    public static Rules rules() {
        return MAPPER.treeToValue(tree().get("rules"), Rules.class);
    }

    /**
     * The shipped rules with another JSON value at one place, for example {@code rulesWith("/weights", "execution",
     * "5")}.
     */
    public static Rules rulesWith(String parent, String field, String json) {
        return rulesWith(new String[] {parent, field, json});
    }

    /** The same at several places, three texts for each. */
    public static Rules rulesWith(String... changes) {
        JsonNode rules = tree().get("rules");
        for (int i = 0; i < changes.length; i += 3) {
            ((ObjectNode) rules.at(changes[i])).set(changes[i + 1], MAPPER.readTree(changes[i + 2]));
        }
        return MAPPER.treeToValue(rules, Rules.class);
    }

    public static RulebookPublished published() {
        return new RulebookPublished(YEAR, 1, EFFECTIVE_FROM, rules());
    }

    private static JsonNode tree() {
        JsonNode rulebook = shipped("/rulebooks/2020.json");
        JsonNode paths = shipped("/rulebooks/2021.json").at("/rules/review/paths");
        ((ObjectNode) rulebook.at("/rules/review")).set("paths", paths);
        return rulebook;
    }

    private static JsonNode shipped(String name) {
        try (InputStream file = Objects.requireNonNull(Rulebook2020.class.getResourceAsStream(name), name)) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

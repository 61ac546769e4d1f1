package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.disclosure.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A column of the data of a year, in every form in which it is downloaded.
 *
 * @param name in CSV and JSON; its heading for people is the text {@code data.<name>}
 * @param concept what it is in terms of the Fiscal Data Package (columnType); empty where that has no word for it
 * @param phase of the budget, for an amount; empty otherwise
 * @param width in a workbook, in Latin letters
 */
record DataField(
        String name,
        Type type,
        String concept,
        String phase,
        int width,
        Function<PublishedItem, @Nullable Object> value) {

    /** What its values are, by the words of Table Schema. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE
    }

    static final List<DataField> ALL = List.of(
            whole("budget_year", "date:fiscal-year", item -> item.subject().budgetYear()),
            text("kind", "", 12, item -> item.subject().kind()),
            text(
                    "code",
                    "activity:generic:project:code",
                    26,
                    item -> item.subject().code()),
            text("name", "activity:generic:project:label", 40, PublishedItem::name),
            text("unit_code", "administrative-classification:generic:code", 12, PublishedItem::unitCode),
            text("unit", "administrative-classification:generic:label", 30, PublishedItem::unitName),
            text("matter", "", 18, PublishedItem::matterName),
            whole("version", "", PublishedItem::version),
            text("index_number", "", 24, PublishedItem::indexNumber),
            text("publisher", "", 34, PublishedItem::publisher),
            text("document_number", "", 24, PublishedItem::documentNumber),
            new DataField("published_on", Type.DATE, "", "", 14, PublishedItem::publishedOn),
            amount(
                    "budget_approved",
                    "approved",
                    item -> of(item, Matter.GOAL, item.figures().budget())),
            amount(
                    "budget_adjusted",
                    "adjusted",
                    item -> of(item, Matter.SELF_EVALUATION, item.figures().budget())),
            amount("executed", "executed", item -> item.figures().executed()),
            new DataField(
                    "score", Type.NUMBER, "", "", 10, item -> item.figures().total()),
            text("grade", "", 10, item -> item.figures().grade()),
            indicators("indicators_reached", item -> item.figures().reached()),
            indicators("indicators_missed", item -> item.figures().missed()),
            text("facts", "", 60, DataField::facts),
            text("content_hash", "", 68, PublishedItem::contentHash),
            new DataField("log_position", Type.INTEGER, "", "", 14, item -> item.position()),
            text("address", "", 60, PublishedItem::address));

    private static @Nullable BigDecimal of(PublishedItem item, Matter matter, @Nullable BigDecimal amount) {
        return item.matter() == matter ? amount : null;
    }

    private static @Nullable Integer counted(PublishedItem item, int count) {
        return item.matter() == Matter.SELF_EVALUATION ? count : null;
    }

    /** As {@code code=value}, apart by semicolons, which a text may have too: the document at the address has each apart. */
    private static @Nullable String facts(PublishedItem item) {
        return item.facts().isEmpty()
                ? null
                : item.facts().stream()
                        .map(fact -> fact.code() + "=" + fact.value())
                        .collect(Collectors.joining("; "));
    }

    private static DataField text(
            String name, String concept, int width, Function<PublishedItem, @Nullable Object> value) {
        return new DataField(name, Type.STRING, concept, "", width, value);
    }

    private static DataField whole(String name, String concept, Function<PublishedItem, @Nullable Object> value) {
        return new DataField(name, Type.INTEGER, concept, "", 10, value);
    }

    private static DataField indicators(String name, Function<PublishedItem, Integer> count) {
        return new DataField(name, Type.INTEGER, "", "", 18, item -> counted(item, count.apply(item)));
    }

    private static DataField amount(String name, String phase, Function<PublishedItem, @Nullable Object> value) {
        return new DataField(name, Type.NUMBER, "", phase, 20, value);
    }

    /** An item by column. */
    static Map<String, @Nullable Object> row(PublishedItem item) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        ALL.forEach(field -> row.put(field.name(), field.value().apply(item)));
        return row;
    }

    /** As it is written where everything is text; empty where there is nothing. */
    String textOf(PublishedItem item) {
        return switch (value.apply(item)) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            case Object other -> other.toString();
        };
    }
}

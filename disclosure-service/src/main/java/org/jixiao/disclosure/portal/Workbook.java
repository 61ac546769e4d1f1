package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;

/** The data of a year as a table for people. */
final class Workbook {

    private static final String FACTS = "facts";

    private Workbook() {}

    static byte[] of(int year, List<PublishedItem> items, Words words) {
        return new Sheet<>(
                        words.say("data.sheet", Integer.toString(year)),
                        List.of(words.say("index.title", Integer.toString(year)), words.say("data.note")),
                        DataField.ALL.stream()
                                .map(field -> column(field, words))
                                .toList())
                .bytes(items);
    }

    private static Column<PublishedItem> column(DataField field, Words words) {
        String heading = words.say(field.name().equals(FACTS) ? "data.facts.said" : "data." + field.name());
        return switch (field.type()) {
            case STRING -> Column.text(heading, field.width(), item -> said(field, item, words));
            case INTEGER ->
                Column.number(
                        heading,
                        field.width(),
                        item -> field.value().apply(item) instanceof Number number
                                ? BigDecimal.valueOf(number.longValue())
                                : null);
            case NUMBER ->
                Column.amount(
                        heading,
                        field.width(),
                        item -> field.value().apply(item) instanceof BigDecimal number ? number : null);
            case DATE ->
                Column.date(
                        heading,
                        field.width(),
                        item -> field.value().apply(item) instanceof LocalDate date ? date : null);
        };
    }

    /** People read words where programs read keys. */
    private static String said(DataField field, PublishedItem item, Words words) {
        return switch (field.name()) {
            case "kind" -> words.say("kind." + item.subject().kind());
            case "matter" -> words.say("matter-in-list." + item.matter().name());
            case FACTS ->
                item.facts().stream()
                        .map(fact -> AccountView.fact(fact, words))
                        .map(fact -> words.say("outline.fact", fact.label(), fact.value()))
                        .collect(Collectors.joining(" · "));
            default -> field.textOf(item);
        };
    }
}

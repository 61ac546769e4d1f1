package org.jixiao.disclosure.portal;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that no spreadsheet program takes for formulas. */
final class Csv {

    /** So that spreadsheet programs know that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /** What makes a formula of a cell, also as wide characters and after a tab or a line break. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static String of(List<DataField> fields, List<PublishedItem> items) {
        return MARK
                + fields.stream().map(DataField::name).collect(Collectors.joining(","))
                + LINE_END
                + items.stream().map(item -> row(fields, item)).collect(Collectors.joining());
    }

    private static String row(List<DataField> fields, PublishedItem item) {
        return fields.stream()
                        .map(field ->
                                field.type() == DataField.Type.STRING ? text(field.textOf(item)) : field.textOf(item))
                        .collect(Collectors.joining(","))
                + LINE_END;
    }

    /** A text that may be anything. What would be a formula gets an apostrophe before it. */
    static String text(String text) {
        String harmless = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}

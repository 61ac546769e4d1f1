package org.jixiao.monitoring.trackingreport;

import java.util.Arrays;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;

/** The rows that the report is made of; its grid has six columns. */
final class Rows {

    private static final int COLUMNS = 6;

    private Rows() {}

    /** The title of a part. */
    static Row title(String title) {
        return Row.of(Cell.text(title).across(COLUMNS));
    }

    /** A sentence or two over the whole width. */
    static Row sentences(String text) {
        return Row.of(Cell.text(text).across(COLUMNS));
    }

    /** Six short words or numbers. */
    static Row labels(Object... texts) {
        return Row.of(
                Arrays.stream(texts).map(text -> Cell.label(text.toString())).toArray(Cell[]::new));
    }
}

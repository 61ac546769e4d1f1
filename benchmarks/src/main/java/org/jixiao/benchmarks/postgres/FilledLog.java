package org.jixiao.benchmarks.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a log, or a peer's table, on the server itself: ledgers of ten events, 250 of them at a time growing side by side, so
 * that a page of 1,000 events is about 250 rows of a projection.
 */
public final class FilledLog {

    public static final int EVENTS_PER_STREAM = 10;

    private static final int SIDE_BY_SIDE = 250;
    private static final int AT_ONCE = 50_000;

    /** Numbers each event of the range, and gives its ledger's code and its place in the stream. */
    private static final String NUMBERED = """
        from (select n, 'R' || (n / %1$d * %2$d + n %% %1$d %% %2$d) as code, n %% %1$d / %2$d as seq
              from generate_series(cast(? as bigint), cast(? as bigint)) as numbers (n)) as filled
        order by n\
        """.formatted(SIDE_BY_SIDE * EVENTS_PER_STREAM, SIDE_BY_SIDE);

    private FilledLog() {}

    /** The ledger of this number, counted from 0, in a filled log. */
    public static String code(long ledger) {
        return "R" + ledger;
    }

    /**
     * Runs {@code insert … select … } over the events from one number up to another. The select's columns may use {@code n},
     * {@code code} and {@code seq}.
     *
     * @param texts parameters of the select's columns, in their order
     */
    public static void fill(PlainDatabase database, String insertSelect, List<String> texts, long from, long upTo)
            throws SQLException {
        try (Connection connection = database.connect()) {
            fill(connection, insertSelect, texts, from, upTo);
        }
    }

    /** The same on a connection, in its transaction where it has one. */
    public static void fill(Connection connection, String insertSelect, List<String> texts, long from, long upTo)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertSelect + " " + NUMBERED)) {
            for (long begin = from; begin < upTo; begin += AT_ONCE) {
                List<Object> parameters = new ArrayList<>(texts);
                parameters.add(begin);
                parameters.add(Math.min(begin + AT_ONCE, upTo) - 1);
                for (int i = 0; i < parameters.size(); i++) {
                    statement.setObject(i + 1, parameters.get(i));
                }
                statement.executeUpdate();
            }
        }
    }
}

package org.jixiao.benchmarks.sections;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.suite.FinanceBatch;
import org.jixiao.benchmarks.suite.SuiteDatabase;

/**
 * The rows that the intake's last turn has written, inserted by plain JDBC into a table like the log on the same server, as many in one
 * transaction as a batch has.
 */
final class SameRows implements Contender {

    private static final String TABLE =
            "create table if not exists public.plain_event (like event_log.event including all)";

    private static final String COLUMNS = """
        select string_agg(attname, ', ' order by attnum) from pg_attribute
        where attrelid = 'event_log.event'::regclass and attnum > 0 and not attisdropped
            and attidentity = '' and attgenerated = ''\
        """;

    private final SuiteDatabase database;
    private final OurIntake intake;

    SameRows(SuiteDatabase database, OurIntake intake) {
        this.database = database;
        this.intake = intake;
    }

    @Override
    public String cell() {
        return IntakeSection.PLAIN;
    }

    @Override
    public double measure(Duration atLeast) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("truncate public.plain_event");
            String columns = text(statement, COLUMNS);
            List<Object[]> rows = rows(statement, columns);
            connection.setAutoCommit(false);
            String marks = columns.replaceAll("[a-z_]+", "?");
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into public.plain_event (" + columns + ") values (" + marks + ")")) {
                long begin = System.nanoTime();
                insert(rows, insert, connection);
                return rows.size() / ((System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private static void insert(List<Object[]> rows, PreparedStatement insert, Connection connection)
            throws SQLException {
        int waiting = 0;
        for (Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
            if (++waiting % FinanceBatch.DOCUMENTS == 0 || waiting == rows.size()) {
                insert.executeBatch();
                connection.commit();
            }
        }
    }

    private List<Object[]> rows(Statement statement, String columns) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select " + columns + " from event_log.event where "
                + intake.ofTheLastTurn() + " order by global_index")) {
            int count = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[count];
                for (int column = 0; column < count; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

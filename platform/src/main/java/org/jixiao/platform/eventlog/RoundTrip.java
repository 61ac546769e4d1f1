package org.jixiao.platform.eventlog;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * Statements that go to the server together, so that their answers are waited for once. They run in the order in which they were
 * added, in the current transaction, and in read committed each sees what is committed when it starts: a statement behind one that
 * waited for a lock sees what the lock's last holder wrote.
 */
public final class RoundTrip {

    private final JdbcTemplate jdbc;
    private final List<String> statements = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<Answer<?>> answers = new ArrayList<>();

    RoundTrip(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads what a statement answered; the rows are no longer there afterwards. */
    @FunctionalInterface
    public interface RowsReader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Adds a statement whose answer says nothing. */
    public void tell(String sql, Object... values) {
        add(sql, new Answer<>(null), values);
    }

    /** Adds a query. Its answer is there once the round trip was made. */
    public <T> Supplier<T> ask(String sql, RowsReader<T> reader, Object... values) {
        return add(sql, new Answer<>(reader), values);
    }

    /**
     * Makes the round trip, if there is anything to send.
     *
     * @throws org.springframework.dao.DataAccessException if one statement fails; those behind it are then not run
     */
    public void run() {
        if (statements.isEmpty()) {
            return;
        }
        PreparedStatementCallback<?> readingAll = this::run;
        jdbc.execute(String.join(";\n", statements), readingAll);
    }

    private @Nullable Object run(PreparedStatement together) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            together.setObject(i + 1, parameters.get(i));
        }
        boolean rows = together.execute();
        for (Answer<?> answer : answers) {
            if (rows) {
                answer.take(together.getResultSet());
            }
            rows = together.getMoreResults();
        }
        return null;
    }

    private <T> Answer<T> add(String sql, Answer<T> answer, Object... values) {
        statements.add(sql);
        parameters.addAll(Arrays.asList(values));
        answers.add(answer);
        return answer;
    }

    private static final class Answer<T> implements Supplier<T> {

        private final @Nullable RowsReader<T> reader;
        private @Nullable T value;

        Answer(@Nullable RowsReader<T> reader) {
            this.reader = reader;
        }

        void take(ResultSet rows) throws SQLException {
            if (reader != null) {
                value = reader.read(rows);
            }
        }

        @Override
        public T get() {
            if (value == null) {
                throw new NoSuchElementException("the round trip was not made yet");
            }
            return value;
        }
    }
}

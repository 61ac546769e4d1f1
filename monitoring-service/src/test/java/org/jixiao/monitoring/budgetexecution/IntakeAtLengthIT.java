package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.RunningService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many finance years taken in by one process in batches, beside plain JDBC inserting the same rows in the same run. Measures with
 * {@code -Dintake.documents=100000}; without it only shows that it works. Asserts no time.
 */
@DisplayName("Finance's documents of many years")
class IntakeAtLengthIT extends RunningService {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeAtLengthIT.class);

    private static final int DOCUMENTS = Integer.getInteger("intake.documents", 3_000);
    private static final int BATCH = 1_000;
    private static final int TENTHS = 10;
    private static final long SEED = 3;
    private static final int FIRST_SERIES = 100;
    private static final long MIB = 1024 * 1024;

    @Autowired
    private TestDatabase database;

    @Test
    @DisplayName("are taken in with a heap that does not grow with them")
    void heapStaysFlat() throws SQLException {
        int years = Math.ceilDiv(
                DOCUMENTS, YearOfFinance.of(FIRST_SERIES, SEED).inOrder().size());
        IntStream.range(0, years)
                .forEach(year -> DemoSubject.ALL.forEach(demo -> becomesKnown(demo.of(FIRST_SERIES + year))));
        await().until(() -> IntStream.range(0, years)
                .allMatch(year -> isOpen(DemoSubject.ALL.getLast().of(FIRST_SERIES + year))));
        long eventsBefore = number("select count(*) from event_log.event");

        List<Long> heaps = new ArrayList<>();
        long took = 0;
        int sent = 0;
        List<FinanceMail> rest = new ArrayList<>();
        int year = 0;
        while (sent < DOCUMENTS) {
            if (rest.size() < BATCH && year < years) {
                rest.addAll(YearOfFinance.of(FIRST_SERIES + year++, SEED).inOrder());
            }
            List<FinanceMail> batch = rest.subList(0, Math.min(BATCH, Math.min(rest.size(), DOCUMENTS - sent)));
            String body = batch.stream().map(FinanceMail::json).collect(Collectors.joining(",", "[", "]"));
            long begin = System.nanoTime();
            Answer answer = finance()
                    .with("Content-Type", "application/cloudevents-batch+json")
                    .post("/api/monitoring/finance-events", body);
            took += System.nanoTime() - begin;
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("PARKED", "REFUSED");
            sent += batch.size();
            batch.clear();
            if (sent * TENTHS / DOCUMENTS > heaps.size()) {
                heaps.add(heapAfterCollection());
            }
        }

        long events = number("select count(*) from event_log.event") - eventsBefore;
        long plain = insertTheSameRows();
        LOG.info(
                "{} documents of {} years: {} per second, {} events; plain JDBC {} rows per second; ratio {}; heap in"
                        + " MiB {}",
                sent,
                years,
                perSecond(sent, took),
                events,
                perSecond(events, plain),
                "%.3f".formatted((double) plain / took),
                heaps);
        assertThat(events).isGreaterThanOrEqualTo(sent);
        assertThat(heaps.getLast())
                .as("MiB of heap after each tenth: %s", heaps)
                .isLessThan(heaps.getFirst() * 2 + 64);
    }

    private void becomesKnown(Subject subject) {
        if (subject.kind().equals(Subject.PROJECT)) {
            proposed(subject.code());
        } else {
            unitRegistered(subject.code());
        }
    }

    private boolean isOpen(Subject unit) {
        return auditor()
                        .get("/api/monitoring/units/" + unit.code() + "/2020/execution")
                        .json("execution/version")
                        .asLong(-1)
                >= 0;
    }

    /** Nanoseconds for the rows of the log in a table like it, as many in one transaction as a batch has. */
    private long insertTheSameRows() throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("create table public.plain_event (like event_log.event including all)");
            String columns = columns(statement);
            connection.setAutoCommit(false);
            String select = "select " + columns + " from event_log.event where payload_type like 'monitoring.%'";
            String marks = columns.replaceAll("[a-z_]+", "?");
            statement.setFetchSize(BATCH);
            long took = 0;
            try (ResultSet rows = statement.executeQuery(select);
                    Connection writing = database.asSuperuser();
                    PreparedStatement insert = writing.prepareStatement(
                            "insert into public.plain_event (" + columns + ") values (" + marks + ")")) {
                writing.setAutoCommit(false);
                int count = rows.getMetaData().getColumnCount();
                int waiting = 0;
                while (rows.next()) {
                    for (int column = 1; column <= count; column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        took += written(writing, insert);
                    }
                }
                took += written(writing, insert);
            }
            return took;
        }
    }

    private static long written(Connection connection, PreparedStatement insert) throws SQLException {
        long begin = System.nanoTime();
        insert.executeBatch();
        connection.commit();
        return System.nanoTime() - begin;
    }

    private static String columns(Statement statement) throws SQLException {
        try (ResultSet names = statement.executeQuery("""
            select string_agg(attname, ', ' order by attnum) from pg_attribute
            where attrelid = 'event_log.event'::regclass and attnum > 0 and not attisdropped
                and attidentity = '' and attgenerated = ''\
            """)) {
            names.next();
            return names.getString(1);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long heapAfterCollection() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
    }

    private static long perSecond(long count, long nanos) {
        return count * 1_000_000_000L / nanos;
    }
}

package org.jixiao.benchmarks.ceiling;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.LedgerEvent;
import org.jixiao.benchmarks.sample.LedgerEvent.EntryBooked;
import org.jixiao.benchmarks.sample.LedgerEvent.LedgerOpened;
import org.jixiao.benchmarks.sample.StoredTexts;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.EventMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The projection by hand on one connection and one thread: a cursor over the log in the order in which
 * it was filled, which is the order of its positions and is read without looking at them; payload and metadata decoded, a
 * thousand events folded into rows, the rows written in one rewritten batch, one transaction around it all.
 */
public final class PlainReplay implements Contender {

    private static final int PAGE = 1_000;

    private static final String READ = """
        select aggregate_id, sequence_number, payload_type, payload, metadata
        from event_log.event order by global_index\
        """;

    private static final String UPSERT = """
        insert into plain_ledgers as row (stream, owner, entries, total, last_on, version) values (?, ?, ?, ?, ?, ?)
        on conflict (stream) do update set owner = coalesce(excluded.owner, row.owner),
            entries = row.entries + excluded.entries, total = row.total + excluded.total,
            last_on = excluded.last_on, version = excluded.version\
        """;

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final String cell;
    private final PlainDatabase database;
    private final JsonMapper json = EventMapper.create();
    private final Map<String, Row> folded = new LinkedHashMap<>();

    private PlainReplay(PlainDatabase database, String cell) {
        this.cell = cell;
        this.database = database;
    }

    public static PlainReplay of(PlainDatabase database, String cell) throws SQLException {
        database.execute("""
            create table plain_ledgers (stream text not null primary key, owner text, entries bigint not null default 0,
                total numeric(18, 2) not null default 0, last_on date, version bigint not null)\
            """);
        return new PlainReplay(database, cell);
    }

    private static final class Row {
        @Nullable
        String owner;

        long entries;
        BigDecimal total = BigDecimal.ZERO;

        @Nullable
        LocalDate lastOn;

        long version;
    }

    @Override
    public String cell() {
        return cell;
    }

    @Override
    public double measure(Duration atLeast) throws SQLException {
        database.execute("truncate plain_ledgers");
        long begin = System.nanoTime();
        long events = replay();
        return events / ((System.nanoTime() - begin) / 1e9);
    }

    private long replay() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                database.url() + "?reWriteBatchedInserts=true", database.user(), database.user())) {
            connection.setAutoCommit(false);
            try (PreparedStatement read = connection.prepareStatement(READ);
                    PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
                read.setFetchSize(PAGE);
                long events = 0;
                try (ResultSet row = read.executeQuery()) {
                    while (row.next()) {
                        fold(row);
                        events++;
                        if (events % PAGE == 0) {
                            flush(upsert);
                        }
                    }
                }
                flush(upsert);
                connection.commit();
                return events;
            }
        }
    }

    private void fold(ResultSet stored) throws SQLException {
        Class<? extends LedgerEvent> type =
                StoredTexts.OPENED.equals(stored.getString(3)) ? LedgerOpened.class : EntryBooked.class;
        LedgerEvent event = json.readValue(stored.getString(4), type);
        EventMetadata metadata = EventMetadata.from(json.readValue(stored.getString(5), OBJECT));
        if (metadata.subject().budgetYear() == 0) {
            throw new IllegalStateException("every ledger has a year");
        }
        Row row = folded.computeIfAbsent(stored.getString(1), _ -> new Row());
        row.version = stored.getLong(2) + 1;
        switch (event) {
            case LedgerOpened opened -> {
                row.owner = opened.owner();
                row.lastOn = opened.on();
            }
            case EntryBooked booked -> {
                row.entries++;
                row.total = row.total.add(booked.amount());
                row.lastOn = booked.on();
            }
        }
    }

    private void flush(PreparedStatement upsert) throws SQLException {
        for (Map.Entry<String, Row> entry : folded.entrySet()) {
            Row row = entry.getValue();
            upsert.setString(1, entry.getKey());
            upsert.setString(2, row.owner);
            upsert.setLong(3, row.entries);
            upsert.setBigDecimal(4, row.total);
            upsert.setObject(5, row.lastOn, Types.DATE);
            upsert.setLong(6, row.version);
            upsert.addBatch();
        }
        upsert.executeBatch();
        folded.clear();
    }
}

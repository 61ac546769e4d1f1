package org.jixiao.benchmarks.peers.pekko;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.pekko.persistence.jdbc.query.javadsl.JdbcReadJournal;
import org.apache.pekko.persistence.query.Offset;
import org.apache.pekko.persistence.query.PersistenceQuery;
import org.apache.pekko.stream.javadsl.Sink;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.EntryBooked;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.LedgerOpened;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.Callers;

/** All events of a tag in order, decoded and counted: no projection, so it does less than everybody else here. */
public final class PekkoReplay implements Contender, AutoCloseable {

    private static final String INSERT = """
        insert into event_journal (persistence_id, sequence_number, writer, write_timestamp, adapter_manifest,
            event_ser_id, event_ser_manifest, event_payload)
        select code, seq + 1, 'benchmarks', 0, '', %d, case seq when 0 then ? else ? end,
            convert_to(case seq when 0 then ? else ? end, 'UTF8')\
        """.formatted(LedgerSerializer.ID);

    private final String cell;
    private final PekkoSystem system;
    private final JdbcReadJournal journal;
    private final int events;

    private PekkoReplay(String cell, PekkoSystem system, int events) {
        this.cell = cell;
        this.system = system;
        this.journal = PersistenceQuery.get(system.actors())
                .getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
        this.events = events;
    }

    public static PekkoReplay of(PlainDatabase database, String cell, int events) throws IOException, SQLException {
        PekkoSystem.prepare(database);
        LedgerSerializer serializer = new LedgerSerializer();
        FilledLog.fill(
                database,
                INSERT,
                List.of(
                        LedgerSerializer.OPENED,
                        LedgerSerializer.BOOKED,
                        text(serializer.toBinary(new LedgerOpened(Callers.OWNER, Callers.ON))),
                        text(serializer.toBinary(
                                new EntryBooked("E000000000017", Callers.AMOUNT, Callers.ON, Callers.PURPOSE)))),
                0,
                events);
        database.execute(
                "insert into event_tag (event_id, tag) select ordering, '" + PekkoLedger.TAG + "' from event_journal");
        database.execute("vacuum analyze");
        return new PekkoReplay(cell, PekkoSystem.start(database, 4), events);
    }

    @Override
    public String cell() {
        return cell;
    }

    @Override
    public double measure(Duration atLeast) throws InterruptedException {
        long begin = System.nanoTime();
        long read = count();
        if (read != events) {
            throw new IllegalStateException("Pekko read " + read + " of " + events + " events");
        }
        return read / ((System.nanoTime() - begin) / 1e9);
    }

    private long count() throws InterruptedException {
        try {
            return journal.currentEventsByTag(PekkoLedger.TAG, Offset.noOffset())
                    .runWith(
                            Sink.<Long, org.apache.pekko.persistence.query.EventEnvelope>fold(0L, (n, _) -> n + 1),
                            system.actors())
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Pekko cannot read its journal", e.getCause());
        }
    }

    @Override
    public void close() {
        system.close();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}

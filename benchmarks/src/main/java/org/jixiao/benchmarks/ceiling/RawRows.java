package org.jixiao.benchmarks.ceiling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.StoredTexts;

/** Durable transactions of one row each, on a table with a primary key and two unique indexes: what the disk and the server give. */
public final class RawRows implements Contender, AutoCloseable {

    private static final String TABLE = """
        create table raw_row (
            id       bigint generated always as identity primary key,
            event_id uuid not null unique,
            stream   text not null,
            sequence bigint not null,
            payload  text not null,
            metadata text not null,
            unique (stream, sequence))\
        """;

    private static final String INSERT =
            "insert into raw_row (event_id, stream, sequence, payload, metadata) values (?, ?, ?, ?, ?)";

    private final String cell;
    private final PlainDatabase database;
    private final List<Connection> connections = new ArrayList<>();
    private final List<ClosedLoop.Work> callers = new ArrayList<>();
    private final LongAdder done = new LongAdder();

    private RawRows(String cell, PlainDatabase database) {
        this.cell = cell;
        this.database = database;
    }

    public static RawRows on(PlainDatabase database, String cell, int connections) throws SQLException {
        database.execute("drop table if exists raw_row");
        database.execute(TABLE);
        RawRows rows = new RawRows(cell, database);
        for (int i = 0; i < connections; i++) {
            Connection connection = database.connect();
            rows.connections.add(connection);
            rows.callers.add(new Inserting(connection.prepareStatement(INSERT), i));
        }
        return rows;
    }

    @Override
    public String cell() {
        return cell;
    }

    @Override
    public double measure(Duration atLeast) throws InterruptedException {
        return ClosedLoop.perSecond(callers, atLeast, done);
    }

    /** Whether every acknowledged row is there. */
    public boolean isComplete() throws SQLException {
        return database.number("select count(*) from raw_row") == done.sum();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private static final class Inserting implements ClosedLoop.Work {

        private static final String PAYLOAD = StoredTexts.booked();
        private static final String METADATA = StoredTexts.metadata();

        private final PreparedStatement insert;
        private final int caller;
        private long sequence;

        Inserting(PreparedStatement insert, int caller) {
            this.insert = insert;
            this.caller = caller;
        }

        @Override
        public void once() throws SQLException {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "stream " + caller);
            insert.setLong(3, sequence++);
            insert.setString(4, PAYLOAD);
            insert.setString(5, METADATA);
            insert.executeUpdate();
        }
    }
}

package org.jixiao.platform.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.AxonException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A reader as Axon 4.13 has it: its own JDBC engine on the same table, tracking by global index with gap tokens, every setting at
 * its default. It follows the log beside the platform's readers, to show what they are spared.
 */
final class StockTracking implements AutoCloseable {

    private static final long EVERY_MILLIS = 20;

    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("event_log.event")
            .globalIndexColumn("global_index")
            .timestampColumn("occurred_at")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("aggregate_type")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private final HikariDataSource connections = new HikariDataSource();
    private final Engine engine;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Set<UUID> seen = new HashSet<>();
    private @Nullable TrackingToken token;

    StockTracking(Worker.Login login) {
        connections.setJdbcUrl(login.url());
        connections.setUsername("sample_log");
        connections.setPassword(login.password());
        connections.setMaximumPoolSize(1);
        connections.setInitializationFailTimeout(-1);
        engine = new Engine(connections);
    }

    /** Follows the log from now on. */
    void start() {
        var _ = thread.scheduleWithFixedDelay(this::readQuietly, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What it has seen once nothing more comes. */
    Set<UUID> seen() throws InterruptedException, ExecutionException {
        return thread.submit(() -> {
                    read();
                    return Set.copyOf(seen);
                })
                .get();
    }

    private void readQuietly() {
        try {
            read();
        } catch (AxonException _) {
            // the server is away; the token stays where it is
        }
    }

    private void read() {
        engine.after(token).forEach(event -> {
            token = event.trackingToken();
            seen.add(UUID.fromString(event.getEventIdentifier()));
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
        connections.close();
    }

    private static final class Engine extends JdbcEventStorageEngine {

        Engine(HikariDataSource connections) {
            super(builder()
                    .connectionProvider(connections::getConnection)
                    .transactionManager(NoTransactionManager.INSTANCE)
                    // needed to build an engine, and never used: what is compared are the events' ids
                    .eventSerializer(JacksonSerializer.defaultSerializer())
                    .snapshotSerializer(JacksonSerializer.defaultSerializer())
                    .schema(SCHEMA)
                    .dataType(String.class));
        }

        Stream<? extends TrackedEventData<?>> after(@Nullable TrackingToken token) {
            return readEventData(token, false);
        }

        @Override
        protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    }
}

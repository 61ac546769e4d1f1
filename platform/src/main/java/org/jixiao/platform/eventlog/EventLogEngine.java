package org.jixiao.platform.eventlog;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axon's JDBC engine, appending to our own table: text for what is proved, {@code timestamptz} for time, all events of a decision
 * in one statement. Nobody tracks by its global index, and streams are read by {@link EventLog}.
 */
final class EventLogEngine extends JdbcEventStorageEngine {

    /** Tells a concurrent change of one stream apart from every other broken constraint. */
    static final String STREAM_CONSTRAINT = "event_sequence_is_unique";

    private static final String APPEND = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        values\
        """;

    private static final String ROW = " (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Keeps a statement's parameters well below the protocol's limit of 65,535. */
    private static final int ROWS_OF_A_STATEMENT = 1_000;

    private final JdbcTemplate jdbc;

    private EventLogEngine(Builder builder, JdbcTemplate jdbc) {
        super(builder);
        this.jdbc = jdbc;
    }

    static EventLogEngine create(DataSource dataSource, TransactionManager transactions, Serializer serializer) {
        return new EventLogEngine(
                builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer),
                new JdbcTemplate(dataSource));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        append(
                events.stream()
                        .<DomainEventMessage<?>>map(DomainEventMessage.class::cast)
                        .toList(),
                new RoundTrip(jdbc));
    }

    /** Makes a round trip that appends the events behind everything else that it holds. */
    void append(List<DomainEventMessage<?>> events, RoundTrip trip) {
        for (int from = 0; from < events.size(); from += ROWS_OF_A_STATEMENT) {
            add(events.subList(from, Math.min(events.size(), from + ROWS_OF_A_STATEMENT)), trip);
        }
        try {
            trip.run();
        } catch (DuplicateKeyException e) {
            if (STREAM_CONSTRAINT.equals(ServerError.brokenConstraint(e))) {
                throw new ConcurrencyException("someone else appended to the stream", e);
            }
            throw e;
        }
    }

    private void add(List<DomainEventMessage<?>> events, RoundTrip trip) {
        List<Object> values = new ArrayList<>();
        for (DomainEventMessage<?> event : events) {
            SerializedObject<String> payload = event.serializePayload(getEventSerializer(), String.class);
            values.add(UUID.fromString(event.getIdentifier()));
            values.add(event.getType());
            values.add(event.getAggregateIdentifier());
            values.add(event.getSequenceNumber());
            values.add(payload.getType().getName());
            values.add(Objects.requireNonNull(payload.getType().getRevision(), "a registered event has a revision"));
            values.add(payload.getData());
            values.add(
                    event.serializeMetaData(getEventSerializer(), String.class).getData());
            values.add(time(event.getTimestamp()));
        }
        trip.tell(APPEND + String.join(",", Collections.nCopies(events.size(), ROW)), values.toArray());
    }

    private static OffsetDateTime time(Instant timestamp) {
        return OffsetDateTime.ofInstant(timestamp.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}

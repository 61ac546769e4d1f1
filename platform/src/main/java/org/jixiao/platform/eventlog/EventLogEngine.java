package org.jixiao.platform.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Axon's JDBC engine on our own table: text for what is proved, {@code timestamptz} for time. Used to append and to load streams;
 * nobody tracks by its global index.
 */
final class EventLogEngine extends JdbcEventStorageEngine {

    /** Tells a concurrent change of one stream apart from every other broken constraint. */
    static final String STREAM_CONSTRAINT = "event_sequence_is_unique";

    private static final int PAGE = 500;

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

    private static final String APPEND = """
        insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
            payload_revision, payload, metadata, occurred_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private EventLogEngine(Builder builder) {
        super(builder);
    }

    static EventLogEngine create(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return new EventLogEngine(builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(SCHEMA)
                .dataType(String.class)
                .batchSize(PAGE)
                .finalAggregateBatchPredicate(page -> page.size() < PAGE)
                .persistenceExceptionResolver(EventLogEngine::isConcurrentChangeOfOneStream)
                .appendEvents(EventLogEngine::append));
    }

    private static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(APPEND);
        for (EventMessage<?> message : events) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            SerializedObject<String> payload = event.serializePayload(serializer, String.class);
            SerializedObject<String> metadata = serializer.serialize(MetaData.from(event.getMetaData()), String.class);
            statement.setObject(1, UUID.fromString(event.getIdentifier()));
            statement.setString(2, event.getType());
            statement.setString(3, event.getAggregateIdentifier());
            statement.setLong(4, event.getSequenceNumber());
            statement.setString(5, payload.getType().getName());
            statement.setString(6, payload.getType().getRevision());
            statement.setString(7, payload.getData());
            statement.setString(8, metadata.getData());
            timestamps.writeTimestamp(statement, 9, event.getTimestamp());
            statement.addBatch();
        }
        return statement;
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setObject(
                position, OffsetDateTime.ofInstant(timestamp.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static boolean isConcurrentChangeOfOneStream(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                ServerErrorMessage message = refused.getServerErrorMessage();
                if (message != null && STREAM_CONSTRAINT.equals(message.getConstraint())) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.jixiao.benchmarks.peers.axon;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jixiao.benchmarks.peers.axon.AxonLedger.EntryBooked;
import org.jixiao.benchmarks.peers.axon.AxonLedger.LedgerOpened;
import org.jixiao.benchmarks.postgres.FilledLog;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.Callers;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Axon's own tables in a database of their own, and what reaches them. */
public final class AxonStore implements AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();

    private AxonStore(PlainDatabase database, int connections) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.user());
        pool.setMaximumPoolSize(connections);
    }

    /** Makes the tables. */
    public static AxonStore create(PlainDatabase database, int connections) {
        AxonStore store = open(database, connections);
        store.engine().createSchema(PostgresEventTableFactory.INSTANCE);
        return store;
    }

    /** Where the tables are already. */
    public static AxonStore open(PlainDatabase database, int connections) {
        return new AxonStore(database, connections);
    }

    HikariDataSource pool() {
        return pool;
    }

    SpringTransactionManager transactions() {
        return new SpringTransactionManager(new JdbcTransactionManager(pool));
    }

    JdbcEventStorageEngine engine() {
        Serializer serializer = serializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(transactions())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    /** The type validator lets Axon's own tokens be read, which its default refuses. */
    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    /** Fills the event table with the same ledgers as our log. */
    public static void fill(PlainDatabase database, int events) throws SQLException {
        FilledLog.fill(
                database,
                """
                insert into domainevententry (aggregateidentifier, eventidentifier, metadata, payload, payloadtype,
                    sequencenumber, timestamp, type)
                select code, gen_random_uuid()::text, convert_to(?, 'UTF8'),
                    convert_to(replace(case seq when 0 then ? else ? end, 'CODE', code), 'UTF8'),
                    case seq when 0 then ? else ? end, seq,
                    to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'AxonLedger'\
                """,
                List.of(
                        text(MetaData.with("traceId", UUID.randomUUID().toString())
                                .and("correlationId", UUID.randomUUID().toString())),
                        text(new LedgerOpened("CODE", Callers.OWNER, Callers.ON)),
                        text(new EntryBooked("E000000000017", Callers.AMOUNT, Callers.ON, Callers.PURPOSE)),
                        LedgerOpened.class.getName(),
                        EntryBooked.class.getName()),
                0,
                events);
        database.execute("vacuum analyze");
    }

    private static String text(Object content) {
        return new String(serializer().serialize(content, byte[].class).getData(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        pool.close();
    }
}

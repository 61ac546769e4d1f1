package org.jixiao.benchmarks.peers.axon;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jixiao.benchmarks.peers.axon.AxonLedger.EntryBooked;
import org.jixiao.benchmarks.peers.axon.AxonLedger.LedgerOpened;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sample's read model on stock Axon: the pooled processor, one segment, batches of 1,000, one statement per event. */
public final class AxonProjection implements AutoCloseable {

    private static final String PROCESSOR = "ledgers";

    private static final String TABLE = """
        create table axon_ledgers (stream text not null primary key, owner text, entries bigint not null default 0,
            total numeric(18, 2) not null default 0, last_on date, version bigint not null)\
        """;

    private static final String OPEN = "insert into axon_ledgers (stream, owner, last_on, version) values (?, ?, ?, ?)";

    private static final String BOOK = """
        update axon_ledgers set entries = entries + 1, total = total + ?, last_on = ?, version = ? where stream = ?\
        """;

    private final AxonStore store;
    private final Configuration axon;
    private final Handler handler;

    private AxonProjection(AxonStore store, Configuration axon, Handler handler) {
        this.store = store;
        this.axon = axon;
        this.handler = handler;
    }

    /** Makes the tables of the read model and of the token, where there are none. */
    public static void prepare(PlainDatabase database) throws SQLException {
        database.execute(TABLE);
        try (AxonStore store = AxonStore.open(database, 1)) {
            tokens(store).createSchema(PostgresTokenTableFactory.INSTANCE);
        }
    }

    /** Runs from the token on, or from the first event where there is none. */
    public static AxonProjection start(PlainDatabase database) {
        AxonStore store = AxonStore.open(database, 10);
        Handler handler = new Handler(new JdbcTemplate(store.pool()));
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> AxonStore.serializer())
                .configureTransactionManager(_ -> store.transactions())
                .configureEmbeddedEventStore(_ -> store.engine())
                .eventProcessing(events -> events.usingPooledStreamingEventProcessors()
                        .registerPooledStreamingEventProcessor(
                                PROCESSOR,
                                Configuration::eventStore,
                                (_, processor) ->
                                        processor.initialSegmentCount(1).batchSize(1_000))
                        .registerTokenStore(_ -> tokens(store))
                        .byDefaultAssignTo(PROCESSOR)
                        .registerEventHandler(_ -> handler))
                .start();
        return new AxonProjection(store, axon, handler);
    }

    /** Events handled since the start. */
    public long handled() {
        return handler.handled.get();
    }

    @Override
    public void close() {
        axon.shutdown();
        store.close();
    }

    private static JdbcTokenStore tokens(AxonStore store) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(store.pool()))
                .serializer(AxonStore.serializer())
                .build();
    }

    /** Public for Axon's reflection only. */
    public static final class Handler {

        private final JdbcTemplate jdbc;
        private final AtomicLong handled = new AtomicLong();

        Handler(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(LedgerOpened event, DomainEventMessage<?> message) {
            jdbc.update(OPEN, message.getAggregateIdentifier(), event.owner(), event.on(), message.getSequenceNumber());
            handled.incrementAndGet();
        }

        @EventHandler
        void on(EntryBooked event, DomainEventMessage<?> message) {
            jdbc.update(
                    BOOK, event.amount(), event.on(), message.getSequenceNumber(), message.getAggregateIdentifier());
            handled.incrementAndGet();
        }
    }
}

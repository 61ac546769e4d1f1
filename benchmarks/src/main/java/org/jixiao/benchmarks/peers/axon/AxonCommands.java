package org.jixiao.benchmarks.peers.axon;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.peers.axon.AxonLedger.BookEntry;
import org.jixiao.benchmarks.peers.axon.AxonLedger.OpenLedger;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.Callers;

/** Commands on stock Axon: simple command bus, event-sourced aggregate, default engine. No idempotency key, no final order. */
public final class AxonCommands implements Contender, AutoCloseable {

    private final String cell;
    private final PlainDatabase database;
    private final AxonStore store;
    private final Configuration axon;
    private final CommandGateway gateway;
    private final LongAdder done = new LongAdder();
    private List<ClosedLoop.Work> callers = List.of();

    private AxonCommands(String cell, PlainDatabase database, AxonStore store, Configuration axon) {
        this.cell = cell;
        this.database = database;
        this.store = store;
        this.axon = axon;
        this.gateway = axon.commandGateway();
    }

    public static AxonCommands on(
            PlainDatabase database, String cell, int callers, int eventsPerStream, boolean cached) {
        AxonStore store = AxonStore.create(database, callers);
        AggregateConfigurer<AxonLedger> ledger = AggregateConfigurer.defaultConfiguration(AxonLedger.class);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> AxonStore.serializer())
                .configureTransactionManager(_ -> store.transactions())
                .configureCommandBus(_ -> SimpleCommandBus.builder()
                        .transactionManager(store.transactions())
                        .build())
                .configureEmbeddedEventStore(_ -> store.engine())
                .configureAggregate(cached ? ledger.configureWeakReferenceCache() : ledger);
        AxonCommands commands = new AxonCommands(cell, database, store, configurer.start());
        commands.callers = Stream.<ClosedLoop.Work>generate(() -> commands.new Writer(eventsPerStream))
                .limit(callers)
                .toList();
        return commands;
    }

    /** One command that begins a new ledger. */
    public void open(String id) {
        gateway.sendAndWait(new OpenLedger(id, Callers.OWNER, Callers.ON));
    }

    @Override
    public String cell() {
        return cell;
    }

    @Override
    public double measure(Duration atLeast) throws InterruptedException {
        return ClosedLoop.perSecond(callers, atLeast, done);
    }

    /** Whether every acknowledged event is there. */
    public boolean isComplete() throws SQLException {
        return database.number("select count(*) from domainevententry") == done.sum();
    }

    @Override
    public void close() {
        axon.shutdown();
        store.close();
    }

    private final class Writer implements ClosedLoop.Work {

        private final int eventsPerStream;
        private String id = UUID.randomUUID().toString();
        private int written;

        Writer(int eventsPerStream) {
            this.eventsPerStream = eventsPerStream;
        }

        @Override
        public void once() {
            if (written == 0) {
                open(id);
            } else {
                gateway.sendAndWait(
                        new BookEntry(id, "E%012d".formatted(written), Callers.AMOUNT, Callers.ON, Callers.PURPOSE));
            }
            written++;
            if (written == eventsPerStream) {
                id = UUID.randomUUID().toString();
                written = 0;
            }
        }
    }
}

package org.jixiao.benchmarks.peers.pekko;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.jixiao.benchmarks.harness.ClosedLoop;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Command;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Command.Leave;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Command.Write;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.EntryBooked;
import org.jixiao.benchmarks.peers.pekko.PekkoLedger.Event.LedgerOpened;
import org.jixiao.benchmarks.postgres.PlainDatabase;
import org.jixiao.benchmarks.sample.Callers;

/** Commands on Pekko: each caller asks one persistent actor after the other. No idempotency key; an order only where tagged. */
public final class PekkoCommands implements Contender, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String cell;
    private final PlainDatabase database;
    private final PekkoSystem system;
    private final boolean tagged;
    private final LongAdder done = new LongAdder();
    private List<ClosedLoop.Work> callers = List.of();

    private PekkoCommands(String cell, PlainDatabase database, PekkoSystem system, boolean tagged) {
        this.cell = cell;
        this.database = database;
        this.system = system;
        this.tagged = tagged;
    }

    /**
     * @param tagged whether the events can be read by tag later, as a projection needs it
     */
    public static PekkoCommands on(
            PlainDatabase database, String cell, int callers, int eventsPerStream, boolean tagged)
            throws IOException, SQLException {
        PekkoSystem.prepare(database);
        PekkoCommands commands = new PekkoCommands(cell, database, PekkoSystem.start(database, callers), tagged);
        commands.callers = Stream.<ClosedLoop.Work>generate(() -> commands.new Writer(eventsPerStream))
                .limit(callers)
                .toList();
        return commands;
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
        return database.number("select count(*) from event_journal") == done.sum();
    }

    @Override
    public void close() {
        system.close();
    }

    private final class Writer implements ClosedLoop.Work {

        private final int eventsPerStream;
        private ActorRef<Command> ledger = fresh();
        private int written;

        Writer(int eventsPerStream) {
            this.eventsPerStream = eventsPerStream;
        }

        @Override
        public void once() throws InterruptedException, ExecutionException {
            Event event = written == 0
                    ? new LedgerOpened(Callers.OWNER, Callers.ON)
                    : new EntryBooked("E%012d".formatted(written), Callers.AMOUNT, Callers.ON, Callers.PURPOSE);
            AskPattern.<Command, Done>ask(
                            ledger,
                            replyTo -> new Write(event, replyTo),
                            PATIENCE,
                            system.actors().scheduler())
                    .toCompletableFuture()
                    .get();
            written++;
            if (written == eventsPerStream) {
                ledger.tell(new Leave());
                ledger = fresh();
                written = 0;
            }
        }

        private ActorRef<Command> fresh() {
            String id = UUID.randomUUID().toString();
            return system.actors().systemActorOf(PekkoLedger.create(id, tagged), id, Props.empty());
        }
    }
}

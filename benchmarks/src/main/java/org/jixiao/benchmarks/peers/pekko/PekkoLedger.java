package org.jixiao.benchmarks.peers.pekko;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** The sample's ledger as a typed persistent actor, which keeps its state in memory while it lives. */
final class PekkoLedger extends EventSourcedBehavior<PekkoLedger.Command, PekkoLedger.Event, BigDecimal> {

    static final String TAG = "ledger";

    sealed interface Command {

        record Write(Event event, ActorRef<Done> replyTo) implements Command {}

        record Leave() implements Command {}
    }

    sealed interface Event {

        record LedgerOpened(String owner, LocalDate on) implements Event {}

        record EntryBooked(String entry, BigDecimal amount, LocalDate on, String purpose) implements Event {}
    }

    private final boolean tagged;

    private PekkoLedger(PersistenceId id, boolean tagged) {
        super(id);
        this.tagged = tagged;
    }

    static Behavior<Command> create(String id, boolean tagged) {
        return new PekkoLedger(PersistenceId.ofUniqueId(id), tagged);
    }

    @Override
    public BigDecimal emptyState() {
        return BigDecimal.ZERO;
    }

    @Override
    public CommandHandler<Command, Event, BigDecimal> commandHandler() {
        return newCommandHandlerBuilder()
                .forAnyState()
                .onCommand(
                        Command.Write.class,
                        write -> Effect().persist(write.event()).thenReply(write.replyTo(), _ -> Done.getInstance()))
                .onCommand(Command.Leave.class, () -> Effect().stop())
                .build();
    }

    @Override
    public EventHandler<BigDecimal, Event> eventHandler() {
        return newEventHandlerBuilder()
                .forAnyState()
                .onEvent(Event.LedgerOpened.class, (total, _) -> total)
                .onEvent(Event.EntryBooked.class, (total, booked) -> total.add(booked.amount()))
                .build();
    }

    @Override
    public Set<String> tagsFor(Event event) {
        return tagged ? Set.of(TAG) : Set.of();
    }
}

package org.jixiao.platform.command;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.command.HandledCommands.Once;
import org.jixiao.platform.eventlog.EventLog;
import org.jixiao.platform.eventlog.RoundTrip;
import org.jixiao.platform.eventlog.ServerError;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.RequestInProgress;
import org.jixiao.platform.problem.StaleVersion;
import org.jixiao.platform.problem.TooMuchContention;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Handles the commands of one aggregate, in the transaction of Axon's unit of work and in two round trips before its commit: one
 * takes the locks and reads under them, the other writes what was decided. Either all of it is committed or nothing.
 */
final class Deciding<C extends Command, E extends StoredEvent, S extends State<C, E, S>>
        implements MessageHandler<CommandMessage<?>> {

    /** Metadata of a command message: who asks. */
    static final String CALLER = "caller";

    /** Metadata of a command message: the event that caused it. */
    static final String CAUSATION = "causation";

    /** Metadata of a command message that is only to be decided. */
    static final String REHEARSAL = "rehearsal";

    /** Until the end of the transaction. The role's name keeps services apart, whose decisions never wait for each other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(current_user || ' ' || ?, 0))";

    private final Aggregate<C, E, S> aggregate;
    private final EventLog eventLog;
    private final KnownStreams known;
    private final HandledCommands handled;

    Deciding(Aggregate<C, E, S> aggregate, EventLog eventLog, KnownStreams known, HandledCommands handled) {
        this.aggregate = aggregate;
        this.eventLog = eventLog;
        this.known = known;
        this.handled = handled;
    }

    @Override
    public Written handle(CommandMessage<?> message) {
        C command = aggregate.commands().cast(message.getPayload());
        Caller caller =
                (Caller) Objects.requireNonNull(message.getMetaData().get(CALLER), "a command without a caller");
        String causation = (String) message.getMetaData().get(CAUSATION);
        String key = caller.idempotencyKey();
        Once once = key == null ? null : handled.once(command, caller, key);

        RoundTrip begin = eventLog.roundTrip();
        locks(command).forEach(subject -> begin.tell(LOCK, subject));
        Supplier<Optional<Written>> before = once == null ? Optional::empty : handled.find(once, begin);
        Basis<C, E, S> basis = new Basis<>(aggregate, command, known, eventLog, begin);
        run(begin);
        return message.getMetaData().containsKey(REHEARSAL)
                ? rehearse(command, basis.present())
                : before.get().orElseGet(() -> decide(command, caller, causation, once, basis.present()));
    }

    private Written rehearse(C command, Basis.Present<S> present) {
        return switch (present.state().decide(command)) {
            case Decision.Refused<E>(var reasons) -> throw new CommandRefused(reasons);
            case Decision.Accepted<E> _ -> new Written(aggregate.streamOf(command), present.version(), null);
        };
    }

    private Written decide(
            C command, Caller caller, @Nullable String causation, @Nullable Once once, Basis.Present<S> present) {
        if (caller.expectedVersion() != null && caller.expectedVersion() != present.version()) {
            throw new StaleVersion(caller.expectedVersion(), present.version());
        }
        return switch (present.state().decide(command)) {
            case Decision.Refused<E>(var reasons) -> throw new CommandRefused(reasons);
            case Decision.Accepted<E>(var events) -> {
                List<DomainEventMessage<?>> messages = eventLog.messages(
                        aggregate.type(),
                        aggregate.streamOf(command),
                        present.version(),
                        events,
                        EventMetadata.of(command.subject(), caller, causation).asMap());
                Written written = new Written(
                        aggregate.streamOf(command),
                        present.version() + messages.size(),
                        messages.isEmpty() ? null : messages.getLast().getIdentifier());
                write(once, written, messages);
                yield written;
            }
        };
    }

    /** In one order for every command, so that no two wait for each other. */
    private static Stream<String> locks(Command command) {
        return Stream.concat(Stream.of(command.subject()), command.alsoLocks().stream())
                .map(Subject::toString)
                .distinct()
                .sorted();
    }

    /** Whoever waits here too long waits for another command on the subject, which may be a twin. */
    private static void run(RoundTrip begin) {
        try {
            begin.run();
        } catch (DataAccessException e) {
            throw ServerError.isLockTimeout(e) ? new TooMuchContention(Duration.ofSeconds(1)) : e;
        }
    }

    /** Whoever waits here too long waits for another command under its key. */
    private void write(@Nullable Once once, Written written, List<DomainEventMessage<?>> messages) {
        RoundTrip write = eventLog.roundTrip();
        if (once != null) {
            handled.keep(once, written, write);
        }
        try {
            eventLog.append(messages, write);
        } catch (DataAccessException e) {
            if (HandledCommands.CONSTRAINT.equals(ServerError.brokenConstraint(e))) {
                throw new ConcurrencyException("another command was handled under this key meanwhile", e);
            }
            throw ServerError.isLockTimeout(e) ? new RequestInProgress() : e;
        }
    }
}

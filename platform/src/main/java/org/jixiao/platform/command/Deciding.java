package org.jixiao.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.eventlog.EventLog;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Handles the commands of one aggregate, in the transaction of Axon's unit of work: remembers the command, takes the subject's
 * lock, folds the stream, lets the state decide, appends. Either all of it is committed or nothing.
 */
final class Deciding<C extends Command, E extends StoredEvent, S extends State<C, E, S>>
        implements MessageHandler<CommandMessage<?>> {

    /** Metadata of a command message: who asks. */
    static final String CALLER = "caller";

    /** Metadata of a command message: the event that caused it. */
    static final String CAUSATION = "causation";

    private final Aggregate<C, E, S> aggregate;
    private final EventLog eventLog;
    private final HandledCommands handled;
    private final JdbcClient log;

    Deciding(Aggregate<C, E, S> aggregate, EventLog eventLog, HandledCommands handled, JdbcClient log) {
        this.aggregate = aggregate;
        this.eventLog = eventLog;
        this.handled = handled;
        this.log = log;
    }

    @Override
    public Written handle(CommandMessage<?> message) {
        C command = aggregate.commands().cast(message.getPayload());
        Caller caller =
                (Caller) Objects.requireNonNull(message.getMetaData().get(CALLER), "a command without a caller");
        String causation = (String) message.getMetaData().get(CAUSATION);
        if (caller.idempotencyKey() == null) {
            return decide(command, caller, causation);
        }
        String commandId = caller.actor().id() + ":" + caller.idempotencyKey();
        Optional<Written> before = handled.begin(commandId, handled.fingerprint(command, caller));
        return before.orElseGet(() -> {
            Written written = decide(command, caller, causation);
            handled.complete(commandId, written);
            return written;
        });
    }

    private Written decide(C command, Caller caller, @Nullable String causation) {
        lock(command.subject());
        String streamId = aggregate.streamOf(command);
        EventLog.Stream stream = eventLog.load(streamId);
        if (caller.expectedVersion() != null && caller.expectedVersion() != stream.version()) {
            throw new StaleVersion(caller.expectedVersion(), stream.version());
        }
        S state = aggregate.fold(stream.events(), consulted(command.subject()));
        return switch (state.decide(command)) {
            case Decision.Refused<E>(var reasons) -> throw new CommandRefused(reasons);
            case Decision.Accepted<E>(var events) -> {
                String last = eventLog.append(
                        aggregate.type(),
                        streamId,
                        stream.version(),
                        events,
                        EventMetadata.of(command.subject(), caller, causation).asMap());
                yield new Written(streamId, stream.version() + events.size(), last);
            }
        };
    }

    private List<StoredEvent> consulted(Subject subject) {
        List<StoredEvent> events = new ArrayList<>();
        aggregate
                .consultedStreams(subject)
                .forEach(stream -> events.addAll(eventLog.load(stream).events()));
        return events;
    }

    /** Until the end of the transaction. The role's name keeps services apart, whose decisions never wait for each other. */
    private void lock(Subject subject) {
        log.sql("select pg_advisory_xact_lock(hashtextextended(current_user || ' ' || :subject, 0))")
                .param("subject", subject.toString())
                .query((_, _) -> subject)
                .single();
    }
}

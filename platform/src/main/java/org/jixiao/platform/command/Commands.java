package org.jixiao.platform.command;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.TooMuchContention;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** The one way to send a command. Answers when the events are durable; never waits for their positions. */
public final class Commands {

    private static final RetryPolicy ON_CONCURRENT_CHANGE = RetryPolicy.builder()
            .includes(ConcurrencyException.class)
            .maxRetries(5)
            .delay(Duration.ofMillis(5))
            .multiplier(2)
            .jitter(Duration.ofMillis(5))
            .build();

    private final CommandBus bus;
    private final Numbering numbering;
    private final Refusals refusals;
    private final Turns turns;
    private final RetryTemplate retry = new RetryTemplate(ON_CONCURRENT_CHANGE);

    Commands(CommandBus bus, Numbering numbering, Refusals refusals, Turns turns) {
        this.bus = bus;
        this.numbering = numbering;
        this.refusals = refusals;
        this.turns = turns;
    }

    /**
     * Sends a person's or a program's command.
     *
     * @throws CommandRefused if the rules speak against it; it then changed nothing
     */
    public Written send(Command command, Caller caller) {
        return send(command, caller, null);
    }

    /**
     * Sends a command that an event caused.
     *
     * @param causationId the id of that event
     */
    public Written send(Command command, Caller caller, @Nullable String causationId) {
        MetaData metadata = MetaData.from(Map.of(Deciding.CALLER, caller));
        if (causationId != null) {
            metadata = metadata.and(Deciding.CAUSATION, causationId);
        }
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metadata);
        try {
            Written written = retry.execute(() -> turns.take(() -> dispatch(message)));
            if (written.lastEventId() != null) {
                numbering.request();
            }
            return written;
        } catch (RetryException e) {
            throw failure(command, caller, e.getCause());
        }
    }

    /**
     * What the rules say against a command as things stand, without doing it: every reason, or none. Where several commands shall be
     * done all or none, this is asked of each before the first is sent.
     */
    public List<Refusal> objections(Command command, Caller caller) {
        Caller asking = new Caller(caller.actor(), caller.businessDate(), null, null, caller.correlationId());
        CommandMessage<Command> message = new GenericCommandMessage<>(
                command, MetaData.from(Map.of(Deciding.CALLER, asking, Deciding.REHEARSAL, true)));
        try {
            retry.execute(() -> turns.take(() -> dispatch(message)));
            return List.of();
        } catch (RetryException e) {
            if (e.getCause() instanceof CommandRefused refused) {
                return refused.reasons();
            }
            throw failure(command, asking, e.getCause());
        }
    }

    /**
     * Leaves connections to those who hold one while their command waits for its turn; once, at the start.
     *
     * @throws IllegalStateException if none would be left for commands
     */
    public void spareConnections(int count) {
        turns.giveUp(count);
    }

    private Written dispatch(CommandMessage<Command> message) throws Throwable {
        AtomicReference<@Nullable CommandResultMessage<? extends Written>> answer = new AtomicReference<>();
        bus.<Command, Written>dispatch(message, (_, result) -> answer.set(result));
        CommandResultMessage<? extends Written> result = answer.get();
        if (result == null) {
            throw new IllegalStateException("the command bus answers on the caller's thread");
        }
        if (result.isExceptional()) {
            throw result.exceptionResult();
        }
        return result.getPayload();
    }

    private RuntimeException failure(Command command, Caller caller, @Nullable Throwable cause) {
        return switch (cause) {
            case CommandRefused refused -> {
                refusals.keep(command, caller, refused);
                yield refused;
            }
            case ConcurrencyException _ -> new TooMuchContention(Duration.ofSeconds(1));
            case RuntimeException other -> other;
            case null, default -> new IllegalStateException("a command failed", cause);
        };
    }
}

package org.jixiao.platform.aggregate;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/**
 * An aggregate's door: names its streams, its commands and its first state, and holds no rule of its own. The platform takes it
 * from there: it loads the stream, folds it into the {@link State}, lets the state decide and appends what was decided.
 *
 * <p>All commands on one subject within one service are decided one after the other. A state may therefore rest its decision on
 * other streams of the same subject, and a gate between two aggregates holds without a window.
 *
 * @param <C> the sealed commands
 * @param <E> the sealed events
 * @param <S> the state
 */
public abstract class Aggregate<C extends Command, E extends StoredEvent, S extends State<C, E, S>> {

    private final String type;
    private final Class<C> commands;
    private final Class<E> events;
    private final S initial;

    /**
     * @param type kebab name, the beginning of the ids of its streams; stored, so it never changes
     */
    protected Aggregate(String type, Class<C> commands, Class<E> events, S initial) {
        this.type = type;
        this.commands = commands;
        this.events = events;
        this.initial = initial;
    }

    /**
     * The further streams that the state heeds before it decides, in the order in which it heeds them: streams of the same subject,
     * the rulebook, or published streams of other contexts.
     */
    protected List<String> consults(Subject subject) {
        return List.of();
    }

    /**
     * The further streams that one command is about: who acts, or what it names. They are heeded last, and only when this command is
     * decided: a state as it was once is shown without them.
     */
    protected List<String> consultsFor(C command) {
        return List.of();
    }

    /** The id of the stream of an aggregate that a subject has once. */
    public static String streamOf(String type, Subject subject) {
        return type + ":" + subject;
    }

    /** The id of the stream that a command is decided in. */
    public final String streamOf(C command) {
        String stream = streamOf(type, command.subject());
        return command.part().isEmpty() ? stream : stream + ":" + command.part();
    }

    /** The streams that a state of the subject heeds. */
    public final List<String> consultedStreams(Subject subject) {
        return consults(subject);
    }

    /** The streams that the state heeds before it decides the command. */
    public final List<String> consultedStreams(C command) {
        return Stream.concat(consults(command.subject()).stream(), consultsFor(command).stream())
                .toList();
    }

    /** The state after the aggregate's own events and those it heeds. */
    public final S fold(List<? extends StoredEvent> own, List<? extends StoredEvent> heeded) {
        return heed(evolve(initial, own), heeded);
    }

    /** The state after further events of its own. */
    public final S evolve(S state, List<? extends StoredEvent> own) {
        S next = state;
        for (StoredEvent event : own) {
            next = next.evolve(events.cast(event));
        }
        return next;
    }

    /** The state after further events of the streams it consults. */
    public final S heed(S state, List<? extends StoredEvent> heeded) {
        S next = state;
        for (StoredEvent event : heeded) {
            next = next.heed(event);
        }
        return next;
    }

    /** The state before the first event. */
    public final S initial() {
        return initial;
    }

    public final String type() {
        return type;
    }

    public final Class<C> commands() {
        return commands;
    }
}

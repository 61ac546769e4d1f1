package org.jixiao.platform.aggregate;

import org.jixiao.contracts.StoredEvent;

/**
 * The whole life of an aggregate as data. Implementations are pure: no clock, no randomness, no I/O, no framework, so that a
 * replay years later gives the same answer.
 *
 * @param <C> the sealed commands
 * @param <E> the sealed events
 * @param <S> the state itself
 */
public interface State<C extends Command, E extends StoredEvent, S extends State<C, E, S>> {

    /** What follows from the command in this state: the events, or the reasons of the refusal. */
    Decision<E> decide(C command);

    /** The state after the event. Accepts every event that was ever stored and never refuses one. */
    S evolve(E event);

    /**
     * The state after an event of a stream that the aggregate consults (see {@link Aggregate}), for example the rulebook or the
     * appraisal of the same project. Events that do not matter here leave the state as it is.
     */
    S heed(StoredEvent event);
}

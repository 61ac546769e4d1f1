package org.jixiao.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * A decision told as a sentence, without any I/O:
 *
 * <pre>
 * given(new GoalState.Undrafted())
 *     .heard(PROPOSED, RULEBOOK)
 *     .happened(DRAFTED)
 *     .when(new SubmitGoal(CODE, YEAR, TODAY))
 *     .then(new GoalSubmitted(CODE, YEAR, 1));
 * </pre>
 *
 * <p>Each step gives a new value, so that tests can share a beginning.
 *
 * @param <C> the sealed commands
 * @param <E> the sealed events
 * @param <S> the state
 */
public final class Given<C extends Command, E extends StoredEvent, S extends State<C, E, S>> {

    private final S state;

    private Given(S state) {
        this.state = state;
    }

    /** Begins with a state, usually the one before anything happened. */
    public static <C extends Command, E extends StoredEvent, S extends State<C, E, S>> Given<C, E, S> given(
            State<C, E, S> state) {
        @SuppressWarnings("unchecked") // by the bound of State, a state is its own S
        S itself = (S) state;
        return new Given<>(itself);
    }

    /** These events happened in the aggregate's own stream. */
    @SafeVarargs
    public final Given<C, E, S> happened(E... events) {
        S after = state;
        for (E event : events) {
            after = after.evolve(event);
        }
        return new Given<>(after);
    }

    /** These events happened in streams that the aggregate consults. */
    public Given<C, E, S> heard(StoredEvent... events) {
        S after = state;
        for (StoredEvent event : events) {
            after = after.heed(event);
        }
        return new Given<>(after);
    }

    public Then<E> when(C command) {
        return new Then<>(state.decide(command));
    }

    /** What follows from the command. */
    public static final class Then<E extends StoredEvent> {

        private final Decision<E> decision;

        private Then(Decision<E> decision) {
            this.decision = decision;
        }

        /** Exactly these events, in this order. */
        @SafeVarargs
        public final void then(E... events) {
            assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        }

        /** Accepted, and nothing to do. */
        public void thenNothingHappens() {
            assertThat(decision).isEqualTo(Decision.nothingToDo());
        }

        /** Refused for exactly these reasons, in this order. */
        public void thenRefused(Refusal... reasons) {
            assertThat(decision).isEqualTo(Decision.refuse(reasons));
        }

        /** Refused for reasons with exactly these codes, in any order. */
        public void thenRefusedWith(String... codes) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused<E>) decision).reasons())
                    .extracting(Refusal::code)
                    .containsExactlyInAnyOrder(codes);
        }
    }
}

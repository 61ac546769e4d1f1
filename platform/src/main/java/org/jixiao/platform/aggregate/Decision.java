package org.jixiao.platform.aggregate;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a state to a command: either events, possibly none where the command changes nothing any more, or every reason
 * that speaks against it.
 *
 * @param <E> the sealed events
 */
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {}

    record Refused<E>(List<Refusal> reasons) implements Decision<E> {}

    /** The same answer in other words: each event is told by one of another kind, the reasons stay. */
    default <F> Decision<F> map(Function<E, F> told) {
        return switch (this) {
            case Accepted<E> accepted ->
                accept(accepted.events().stream().map(told).toList());
            case Refused<E> refused -> refuse(refused.reasons());
        };
    }

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** Accepted, and nothing to do: the state already is as the command wishes. */
    static <E> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> refuse(Refusal... reasons) {
        return refuse(List.of(reasons));
    }

    static <E> Decision<E> refuse(List<Refusal> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one reason");
        }
        return new Refused<>(List.copyOf(reasons));
    }
}

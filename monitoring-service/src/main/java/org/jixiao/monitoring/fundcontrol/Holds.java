package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that holds the money: the subject's own decision, and those on policies that it carries out. Each is a fact of its own that ends
 * for itself; the money is held as long as there is any.
 *
 * @param all the own one first
 * @param ended those that hold no more; a payment that is heard of late may be of their days
 */
record Holds(List<Hold> all, List<Hold> ended) {

    Holds {
        all = List.copyOf(all);
        ended = List.copyOf(ended);
    }

    static Holds none() {
        return new Holds(List.of(), List.of());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean forGood() {
        return all.stream().anyMatch(Hold::forGood);
    }

    @Nullable
    Hold own() {
        return of(null);
    }

    /** @param policy null for the own one */
    @Nullable
    Hold of(@Nullable String policy) {
        return all.stream()
                .filter(hold -> Objects.equals(hold.policy(), policy))
                .findFirst()
                .orElse(null);
    }

    Optional<Hold> by(int measure) {
        return all.stream().filter(hold -> hold.number() == measure).findFirst();
    }

    /** What a payment of a day goes against. */
    Optional<Hold> on(LocalDate day) {
        return Stream.concat(all.stream(), ended.stream())
                .flatMap(hold -> hold.on(day).stream())
                .findFirst();
    }

    List<Hold> lapsed(LocalDate on) {
        return all.stream().filter(hold -> hold.hasLapsed(on)).toList();
    }

    /** It takes the place of what its holder held before. */
    Holds with(Hold hold) {
        return instead(hold.policy(), hold.inPlaceOf(of(hold.policy())), ended);
    }

    /** @param policy null for the own one */
    Holds without(@Nullable String policy) {
        return instead(policy, null, ended);
    }

    /**
     * What a holder held is over.
     *
     * @param policy null for the own one
     * @param on the first day on which it holds no more; null where it has its last day in itself
     */
    Holds ended(@Nullable String policy, @Nullable LocalDate on) {
        Hold over = of(policy);
        if (over == null) {
            return this;
        }
        List<Hold> more = new ArrayList<>(ended);
        more.add(on == null ? over : over.endedOn(on));
        return instead(policy, null, more);
    }

    /**
     * A decision is let go that finance did not carry out: it never held anything, and what it took the place of stands again, unless it
     * has lapsed by then.
     */
    Holds dropped(int measure, LocalDate on) {
        Holds left = this;
        for (Hold hold : all) {
            left = left.instead(hold.policy(), hold.without(measure), ended);
        }
        for (Hold lapsed : left.lapsed(on)) {
            left = left.ended(lapsed.policy(), null);
        }
        return left;
    }

    private Holds instead(@Nullable String policy, @Nullable Hold now, List<Hold> over) {
        return new Holds(
                Stream.concat(
                                all.stream().filter(hold -> !Objects.equals(hold.policy(), policy)),
                                Optional.ofNullable(now).stream())
                        .sorted(Comparator.comparing(Holds::ownFirst))
                        .toList(),
                over);
    }

    private static String ownFirst(Hold hold) {
        String policy = hold.policy();
        return policy == null ? "" : policy;
    }
}

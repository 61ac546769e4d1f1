package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that holds the money: the subject's own decision, and those on policies that it carries out. Each is a fact of its own that ends
 * for itself; the money is held as long as there is any.
 *
 * @param all the own one first
 */
record Holds(List<Hold> all) {

    Holds {
        all = List.copyOf(all);
    }

    static Holds none() {
        return new Holds(List.of());
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
        return all.stream().filter(hold -> hold.holdsOn(day)).findFirst();
    }

    List<Hold> lapsed(LocalDate on) {
        return all.stream().filter(hold -> hold.hasLapsed(on)).toList();
    }

    Holds with(Hold hold) {
        List<Hold> more = new ArrayList<>(without(hold.policy()).all());
        more.add(hold);
        more.sort(Comparator.comparing(Holds::ownFirst));
        return new Holds(more);
    }

    /** @param policy null for the own one */
    Holds without(@Nullable String policy) {
        return new Holds(all.stream()
                .filter(hold -> !Objects.equals(hold.policy(), policy))
                .toList());
    }

    private static String ownFirst(Hold hold) {
        String policy = hold.policy();
        return policy == null ? "" : policy;
    }
}

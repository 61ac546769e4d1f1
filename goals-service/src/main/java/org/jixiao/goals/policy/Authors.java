package org.jixiao.goals.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules.ReviewPath;
import org.jixiao.contracts.goals.Rules.Seat;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * Who writes policies: a division with a seat in their review that does not lead it (综合秘书处, 研究室), together with a business division.
 * The rulebook knows them by name, so that the author's own seat is void without fail.
 */
final class Authors {

    private Authors() {}

    /** Why somebody may not write for this division; empty where they may. */
    static Optional<Refusal> objection(String division, Actor by, LocalDate on, Circumstances known) {
        return known.rulebook()
                .inForce(on)
                .map(rulebook -> objection(division, by, seats(rulebook)))
                .orElseGet(() -> Optional.of(Refusal.conflict("rulebook-not-in-force")));
    }

    private static Optional<Refusal> objection(String division, Actor by, List<Seat> seats) {
        Seat own = seats.stream()
                .filter(seat -> division.equals(seat.division()))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return Optional.of(Refusal.rule("policy-division-unknown")
                    .at("division")
                    .with(
                            "divisions",
                            seats.stream()
                                    .map(Seat::division)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining("、"))));
        }
        return by.roles().contains(own.role())
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("policy-of-another-division"));
    }

    /** Why this is no business division (业务处室): neither a seat of the rulebook nor the organisation knows it, or it reviews policies. */
    static Optional<Refusal> objectionToBusiness(String division, LocalDate on, Circumstances known) {
        return known.rulebook().inForce(on).flatMap(rulebook -> {
            Set<String> business = new TreeSet<>(known.divisions());
            business.addAll(divisions(rulebook, _ -> true));
            business.removeAll(divisions(rulebook, path -> path.subject() == GoalSubject.POLICY));
            return business.contains(division)
                    ? Optional.empty()
                    : Optional.of(Refusal.rule("policy-business-division-unknown")
                            .at("businessDivision")
                            .with("divisions", String.join("、", business)));
        });
    }

    private static List<String> divisions(RulebookPublished rulebook, Predicate<ReviewPath> which) {
        return rulebook.rules().review().paths().stream()
                .filter(which)
                .flatMap(path -> path.seats().stream())
                .flatMap(seat -> Stream.ofNullable(seat.division()))
                .toList();
    }

    private static List<Seat> seats(RulebookPublished rulebook) {
        return rulebook.rules().review().paths().stream()
                .filter(path -> path.subject() == GoalSubject.POLICY)
                .flatMap(path ->
                        path.seats().stream().filter(seat -> !seat.role().equals(path.concludedBy())))
                .toList();
    }
}

package org.jixiao.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** The versions of a year's rulebook, from the oldest. */
public record RulesHeard(List<RulebookPublished> versions) {

    public static RulesHeard none() {
        return new RulesHeard(List.of());
    }

    public RulesHeard and(RulebookPublished another) {
        return new RulesHeard(
                Stream.concat(versions.stream(), Stream.of(another)).toList());
    }

    /** Decides by the rules of a day; without any there is nothing to decide by. */
    public <E> Decision<E> decide(int budgetYear, LocalDate day, Function<Rules, Decision<E>> decision) {
        return on(day).map(decision)
                .orElseGet(() -> Decision.refuse(
                        Refusal.conflict("rulebook-not-published").with("budgetYear", budgetYear)));
    }

    /** The newest rules that are in force on a day; the first ones before that. */
    public Optional<Rules> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(RulebookPublished::rules);
    }
}

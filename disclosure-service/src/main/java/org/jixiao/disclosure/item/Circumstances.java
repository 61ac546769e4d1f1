package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an item has heard from other streams.
 *
 * @param classified the project is 涉密: nothing of it can ever be published
 * @param restriction the project is 不宜公开: nothing of it is published while that stands
 */
record Circumstances(boolean classified, @Nullable DisclosureRestricted restriction, List<RulebookPublished> rulebook) {

    static Circumstances unheard() {
        return new Circumstances(false, null, List.of());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ -> new Circumstances(true, restriction, rulebook);
            case DisclosureRestricted found -> new Circumstances(classified, found, rulebook);
            case RulebookPublished published ->
                new Circumstances(
                        classified,
                        restriction,
                        Stream.concat(rulebook.stream(), Stream.of(published)).toList());
            default -> this;
        };
    }

    /** Why nothing of this project may go out; empty where nothing speaks against it. */
    Optional<Refusal> bar() {
        if (classified) {
            return Optional.of(Refusal.conflict("project-is-classified"));
        }
        return Optional.ofNullable(restriction)
                .map(found -> Refusal.conflict("disclosure-restricted")
                        .with("ground", found.ground().name())
                        .with("reexamineOn", found.reexamineOn().toString()));
    }

    /** The last lawful day for what is published with the budget or the final accounts. */
    Optional<LocalDate> dueDate(LocalDate recordedOn) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(recordedOn))
                .findFirst()
                .map(version -> recordedOn.plusDays(version.rules().disclosure().withBudgetDays()));
    }
}

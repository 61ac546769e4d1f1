package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;

/**
 * What a key evaluation has heard from other streams.
 *
 * @param use of its results
 */
record Known(
        boolean classified,
        Owners owners,
        Facts facts,
        Registers registers,
        List<RulebookPublished> rulebook,
        Use use) {

    static Known nothing() {
        return new Known(false, Owners.nobody(), Facts.none(), Registers.unheard(), List.of(), Use.none());
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ -> new Known(true, owners, facts, registers, rulebook, use);
            case RulebookPublished version ->
                new Known(
                        classified,
                        owners,
                        facts,
                        registers,
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(),
                        use);
            default ->
                new Known(
                        classified,
                        owners.after(event),
                        facts.after(event),
                        registers.after(event),
                        rulebook,
                        use.after(event));
        };
    }

    /** 计划财务处, and of what it owns itself 办领导. */
    String lead() {
        return Conducting.lead(owners.voidSeats());
    }

    /** The newest version of the rulebook that is in force on the day. */
    Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    Rules rules(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version))
                .rules();
    }
}

package org.jixiao.evaluation.keyevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;

/**
 * What a key evaluation has heard from other streams.
 *
 * @param applied version of its result on whose use 办领导 decided last; 0 before the first
 */
record Known(
        boolean classified,
        Owners owners,
        Facts facts,
        Registers registers,
        List<RulebookPublished> rulebook,
        int applied) {

    static Known nothing() {
        return new Known(false, Owners.nobody(), Facts.none(), Registers.unheard(), List.of(), 0);
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ -> new Known(true, owners, facts, registers, rulebook, applied);
            case RulebookPublished version ->
                new Known(
                        classified,
                        owners,
                        facts,
                        registers,
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(),
                        applied);
            case ApplicationDecided decision
            when decision.basis() == Basis.KEY_EVALUATION ->
                new Known(classified, owners, facts, registers, rulebook, decision.resultVersion());
            default ->
                new Known(
                        classified, owners.after(event), facts.after(event), registers.after(event), rulebook, applied);
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

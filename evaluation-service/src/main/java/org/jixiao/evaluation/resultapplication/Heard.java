package org.jixiao.evaluation.resultapplication;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultapplication.Results.Standing;
import org.jixiao.kernel.rulebook.RulebooksHeard;

/**
 * What the use of a result has heard from other streams.
 *
 * @param projects codes of those that carry a policy out
 */
record Heard(
        RulebooksHeard rulebook,
        Results results,
        OutsideResults outside,
        Responsible responsible,
        List<String> projects) {

    static Heard nothing() {
        return new Heard(
                RulebooksHeard.none(), Results.none(), OutsideResults.none(), Responsible.unheard(), List.of());
    }

    Heard after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version -> new Heard(rulebook.and(version), results, outside, responsible, projects);
            case OutsideResultRegistered result ->
                new Heard(rulebook, results, outside.after(result), responsible, projects);
            case OutsideResultCorrected correction ->
                new Heard(rulebook, results, outside.after(correction), responsible, projects);
            case OutsideResultWithdrawn withdrawal ->
                new Heard(rulebook, results, outside.after(withdrawal), responsible, projects);
            case PolicyProposed policy -> new Heard(rulebook, results, outside, responsible, policy.projects());
            case PolicyProjectsLinked linked -> new Heard(rulebook, results, outside, responsible, linked.projects());
            default -> new Heard(rulebook, results.after(event), outside, responsible.after(event), projects);
        };
    }

    /**
     * The result that counts: what was found outside, else by the department, else by the subject itself; empty where none is final. What
     * is found of a trial (试编) binds nothing.
     */
    Optional<Standing> standing() {
        return Optional.ofNullable(responsible.unitCode())
                .filter(_ -> !responsible.trial())
                .flatMap(unit -> outside.standing(results, unit, rulebook))
                .or(results::standing);
    }

    /** Whether the result that counts is looked at again. */
    boolean isReexamined() {
        return standing().filter(Standing::reexamined).isPresent();
    }

    Optional<Rules> rules(int version) {
        return rulebook.versions().stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(RulebookPublished::rules);
    }
}

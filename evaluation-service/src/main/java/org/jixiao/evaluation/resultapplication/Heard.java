package org.jixiao.evaluation.resultapplication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.resultapplication.Results.Standing;

/**
 * What the use of a result has heard from other streams.
 *
 * @param projects codes of those that carry a policy out
 */
record Heard(
        List<RulebookPublished> rulebook,
        Results results,
        OutsideResults outside,
        Responsible responsible,
        List<String> projects) {

    static Heard nothing() {
        return new Heard(List.of(), Results.none(), OutsideResults.none(), Responsible.unheard(), List.of());
    }

    Heard after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version ->
                new Heard(
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(),
                        results,
                        outside,
                        responsible,
                        projects);
            case OutsideResultRegistered result ->
                new Heard(rulebook, results, outside.after(result), responsible, projects);
            case PolicyProposed policy -> new Heard(rulebook, results, outside, responsible, policy.projects());
            case PolicyProjectsLinked linked -> new Heard(rulebook, results, outside, responsible, linked.projects());
            default -> new Heard(rulebook, results.after(event), outside, responsible.after(event), projects);
        };
    }

    /** The result that counts: what was found outside, else by the department, else by the subject itself; empty where none is final. */
    Optional<Standing> standing() {
        String unit = responsible.unitCode();
        return rulebook.isEmpty() || unit == null
                ? results.standing()
                : outside.standing(results, unit, rulebook.getLast()).or(results::standing);
    }

    /** Whether the result that counts is looked at again. */
    boolean isReexamined() {
        return standing().filter(Standing::reexamined).isPresent();
    }

    Optional<Rules> rules(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(RulebookPublished::rules);
    }
}

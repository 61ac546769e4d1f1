package org.jixiao.evaluation.resultapplication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;

/**
 * What the use of a result has heard from other streams.
 *
 * @param projects codes of those that carry a policy out
 */
record Heard(List<RulebookPublished> rulebook, Results results, Responsible responsible, List<String> projects) {

    static Heard nothing() {
        return new Heard(List.of(), Results.none(), Responsible.unheard(), List.of());
    }

    Heard after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished version ->
                new Heard(
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(), results, responsible, projects);
            case PolicyProposed policy -> new Heard(rulebook, results, responsible, policy.projects());
            case PolicyProjectsLinked linked -> new Heard(rulebook, results, responsible, linked.projects());
            default -> new Heard(rulebook, results.after(event), responsible.after(event), projects);
        };
    }

    Optional<Rules> rules(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(RulebookPublished::rules);
    }
}

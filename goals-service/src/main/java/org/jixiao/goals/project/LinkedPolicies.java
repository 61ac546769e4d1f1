package org.jixiao.goals.project;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The policies that projects carry out: where a policy is cancelled, its projects get no money. These are the projects on which
 * was decided, whoever carries it out since, and those that the newest year of the policy names besides.
 *
 * @param linked a policy in one budget year each
 */
record LinkedPolicies(List<Linked> linked) {

    /** @param projects codes of all that carry it out */
    record Linked(Subject policy, String name, List<String> projects) {}

    static LinkedPolicies none() {
        return new LinkedPolicies(List.of());
    }

    LinkedPolicies after(PolicyEvent event) {
        return switch (event) {
            case PolicyProposed proposed ->
                new LinkedPolicies(Stream.concat(
                                linked.stream(),
                                Stream.of(new Linked(proposed.subject(), proposed.name(), proposed.projects())))
                        .toList());
            case PolicyProjectsLinked anew ->
                new LinkedPolicies(linked.stream()
                        .map(one -> one.policy().equals(anew.subject())
                                ? new Linked(one.policy(), one.name(), anew.projects())
                                : one)
                        .toList());
            case PolicyOfficerAppointed _ -> this;
        };
    }

    /** What the use of a policy's result speaks against any money of a project. */
    Optional<Refusal> objection(Use use, String project) {
        return newest(use.decided().subject().code())
                .filter(policy -> use.decided().projects().contains(project)
                        || policy.projects().contains(project))
                .flatMap(policy -> objection(use, policy));
    }

    private static Optional<Refusal> objection(Use use, Linked policy) {
        if (use.reopened()) {
            return Optional.of(use.toBeDecidedAgain());
        }
        return use.decided().upTo() != null
                ? Optional.empty()
                : Optional.of(Refusal.conflict("cancelled-with-its-policy")
                        .with("policy", policy.policy().code())
                        .with("name", policy.name())
                        .with("year", use.year())
                        .with("document", use.decided().document()));
    }

    private Optional<Linked> newest(String code) {
        return linked.stream()
                .filter(one -> one.policy().code().equals(code))
                .max(comparingInt(one -> one.policy().budgetYear()));
    }
}

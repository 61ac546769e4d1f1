package org.jixiao.goals.project;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The policies that the project carries out, or did (rules.md L): where a policy is cancelled, its projects get no money. The newest year
 * of the policy says which these are.
 *
 * @param linked a policy in one budget year each
 * @param decided the last decision on the result of each
 */
record LinkedPolicies(List<Linked> linked, List<ApplicationDecided> decided) {

    /** @param projects codes of all that carry it out */
    record Linked(Subject policy, String name, List<String> projects) {}

    static LinkedPolicies none() {
        return new LinkedPolicies(List.of(), List.of());
    }

    LinkedPolicies after(PolicyEvent event) {
        return switch (event) {
            case PolicyProposed proposed ->
                new LinkedPolicies(
                        with(linked, new Linked(proposed.subject(), proposed.name(), proposed.projects())), decided);
            case PolicyProjectsLinked anew ->
                new LinkedPolicies(
                        linked.stream()
                                .map(one -> one.policy().equals(anew.subject())
                                        ? new Linked(one.policy(), one.name(), anew.projects())
                                        : one)
                                .toList(),
                        decided);
            case PolicyOfficerAppointed _ -> this;
        };
    }

    LinkedPolicies after(ApplicationDecided decision) {
        return new LinkedPolicies(
                linked,
                with(
                        decided.stream()
                                .filter(one -> !one.subject().equals(decision.subject()))
                                .toList(),
                        decision));
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** What cancelled policies speak against any money of a project in its year. */
    List<Refusal> objections(Subject project) {
        return decided.stream()
                .filter(decision -> decision.upTo() == null && decision.bindsYear() == project.budgetYear())
                .flatMap(decision -> newest(decision.subject().code())
                        .filter(policy -> policy.projects().contains(project.code()))
                        .map(policy -> Refusal.conflict("cancelled-with-its-policy")
                                .with("policy", policy.policy().code())
                                .with("name", policy.name())
                                .with(
                                        "year",
                                        Integer.toString(decision.subject().budgetYear()))
                                .with("document", decision.document()))
                        .stream())
                .toList();
    }

    private Optional<Linked> newest(String code) {
        return linked.stream()
                .filter(one -> one.policy().code().equals(code))
                .max(comparingInt(one -> one.policy().budgetYear()));
    }
}

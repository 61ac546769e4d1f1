package org.jixiao.goals.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.NamedProjects;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a policy has heard from other streams.
 *
 * @param unitKind what the proposing unit is in the year; null while it is not registered
 * @param named the projects that are to carry it out
 * @param divisions of the proposing unit, as far as somebody heads them or did
 * @param units of the office
 * @param decided on the results of earlier years, the last one of each year
 */
record Circumstances(
        @Nullable UnitKind unitKind,
        RulebookVersions rulebook,
        NamedProjects named,
        Set<String> divisions,
        Units units,
        List<ApplicationDecided> decided) {

    static Circumstances unheard() {
        return new Circumstances(
                null, RulebookVersions.none(), NamedProjects.none(), Set.of(), Units.none(), List.of());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> new Circumstances(unit.kind(), rulebook, named, divisions, units, decided);
            case RulebookPublished version ->
                new Circumstances(unitKind, rulebook.and(version), named, divisions, units, decided);
            case PostFilled post -> new Circumstances(unitKind, rulebook, named, with(post.division()), units, decided);
            case ApplicationDecided decision ->
                new Circumstances(unitKind, rulebook, named, divisions, units, replacedBy(decision));
            default ->
                new Circumstances(unitKind, rulebook, named.after(event), divisions, units.after(event), decided);
        };
    }

    /** Why nothing of the policy is planned for a year any more; empty where it goes on. */
    Optional<Refusal> cancellation(int budgetYear) {
        return decided.stream()
                .filter(decision -> decision.upTo() == null && decision.bindsYear() == budgetYear)
                .findFirst()
                .map(decision -> Refusal.conflict("policy-cancelled-by-evaluation")
                        .with("year", Integer.toString(decision.subject().budgetYear()))
                        .with("document", decision.document()));
    }

    private List<ApplicationDecided> replacedBy(ApplicationDecided decision) {
        return Stream.concat(
                        decided.stream().filter(before -> !before.subject().equals(decision.subject())),
                        Stream.of(decision))
                .toList();
    }

    private Set<String> with(@Nullable String division) {
        if (division == null) {
            return divisions;
        }
        Set<String> more = new HashSet<>(divisions);
        more.add(division);
        return Set.copyOf(more);
    }
}

package org.jixiao.goals.policy;

import java.util.HashSet;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.NamedProjects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy has heard from other streams.
 *
 * @param unitKind what the proposing unit is in the year; null while it is not registered
 * @param named the projects that are to carry it out
 * @param divisions of the proposing unit, as far as somebody heads them or did
 * @param units of the office
 */
record Circumstances(
        @Nullable UnitKind unitKind,
        RulebookVersions rulebook,
        NamedProjects named,
        Set<String> divisions,
        Units units) {

    static Circumstances unheard() {
        return new Circumstances(null, RulebookVersions.none(), NamedProjects.none(), Set.of(), Units.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> new Circumstances(unit.kind(), rulebook, named, divisions, units);
            case RulebookPublished version ->
                new Circumstances(unitKind, rulebook.and(version), named, divisions, units);
            case PostFilled post -> new Circumstances(unitKind, rulebook, named, with(post.division()), units);
            default -> new Circumstances(unitKind, rulebook, named.after(event), divisions, units.after(event));
        };
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

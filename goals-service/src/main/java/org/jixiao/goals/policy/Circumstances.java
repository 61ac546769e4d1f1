package org.jixiao.goals.policy;

import org.jixiao.contracts.StoredEvent;
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
 * @param units of the office
 */
record Circumstances(@Nullable UnitKind unitKind, RulebookVersions rulebook, NamedProjects named, Units units) {

    static Circumstances unheard() {
        return new Circumstances(null, RulebookVersions.none(), NamedProjects.none(), Units.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> new Circumstances(unit.kind(), rulebook, named, units);
            case RulebookPublished version -> new Circumstances(unitKind, rulebook.and(version), named, units);
            default -> new Circumstances(unitKind, rulebook, named.after(event), units.after(event));
        };
    }
}

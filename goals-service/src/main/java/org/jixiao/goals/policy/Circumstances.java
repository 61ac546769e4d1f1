package org.jixiao.goals.policy;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.subject.NamedProjects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy has heard from other streams.
 *
 * @param unitKind what the proposing unit is in the year; null while it is not registered
 * @param named the projects that are to carry it out
 */
record Circumstances(@Nullable UnitKind unitKind, NamedProjects named) {

    static Circumstances unheard() {
        return new Circumstances(null, NamedProjects.none());
    }

    Circumstances after(StoredEvent event) {
        return event instanceof UnitRegistered unit
                ? new Circumstances(unit.kind(), named)
                : new Circumstances(unitKind, named.after(event));
    }
}

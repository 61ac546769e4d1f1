package org.jixiao.goals.project;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What the unit of a proposal is in the budget year, and how it takes part.
 *
 * @param kind null while it is not registered for the year
 * @param participation null while it is not set
 */
record UnitStanding(@Nullable UnitKind kind, @Nullable Participation participation) {

    static UnitStanding unknown() {
        return new UnitStanding(null, null);
    }

    UnitStanding after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered registered -> new UnitStanding(registered.kind(), participation);
            case ParticipationSet set -> new UnitStanding(kind, set.participation());
            default -> this;
        };
    }
}

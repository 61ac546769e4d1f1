package org.jixiao.goals.project;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
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
 * @param loadSignedOff the opening load of the year is closed
 */
record UnitStanding(@Nullable UnitKind kind, @Nullable Participation participation, boolean loadSignedOff) {

    static UnitStanding unknown() {
        return new UnitStanding(null, null, false);
    }

    UnitStanding after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered registered -> new UnitStanding(registered.kind(), participation, loadSignedOff);
            case ParticipationSet set -> new UnitStanding(kind, set.participation(), loadSignedOff);
            case OpeningLoadSignedOff _ -> new UnitStanding(kind, participation, true);
            default -> this;
        };
    }
}

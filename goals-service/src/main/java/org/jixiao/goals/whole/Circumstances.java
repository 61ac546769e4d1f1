package org.jixiao.goals.whole;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jspecify.annotations.Nullable;

/**
 * What a unit or department as a whole has heard from other streams.
 *
 * @param kind what the writing unit is in the year; null while it is not registered
 * @param participation how it takes part; null while that is not set
 * @param drafted its goal is being written
 * @param units of the office
 */
record Circumstances(
        @Nullable UnitKind kind,
        @Nullable Participation participation,
        RulebookVersions rulebook,
        boolean drafted,
        Units units) {

    static Circumstances unheard() {
        return new Circumstances(null, null, RulebookVersions.none(), false, Units.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> new Circumstances(unit.kind(), participation, rulebook, drafted, units);
            case ParticipationSet set -> new Circumstances(kind, set.participation(), rulebook, drafted, units);
            case RulebookPublished version ->
                new Circumstances(kind, participation, rulebook.and(version), drafted, units);
            case GoalDrafted _ -> new Circumstances(kind, participation, rulebook, true, units);
            default -> new Circumstances(kind, participation, rulebook, drafted, units.after(event));
        };
    }
}

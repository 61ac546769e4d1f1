package org.jixiao.contracts.goals;

import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** Everything that can happen to a unit (单位) in one budget year. */
public sealed interface UnitEvent extends StoredEvent {

    /** A unit takes part in the budget performance management of a budget year. */
    @Published
    record UnitRegistered(String unitCode, int budgetYear, String name, UnitKind kind) implements UnitEvent {}

    /** From now on the unit takes part in this way: what is proposed later counts so, what was proposed before stays as it is. */
    @Published
    record ParticipationSet(String unitCode, int budgetYear, Participation participation) implements UnitEvent {}
}

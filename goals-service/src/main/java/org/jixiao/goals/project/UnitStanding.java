package org.jixiao.goals.project;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.kernel.posts.Officers;
import org.jspecify.annotations.Nullable;

/**
 * What is known where a project is not proposed yet: what its unit is in the budget year, and how it takes part; and the project of the
 * year before, where it is to go on.
 *
 * @param kind null while it is not registered for the year
 * @param participation null while it is not set
 * @param loadSignedOff the opening load of the year is closed
 * @param before how it was proposed in the year before; null where it is not to go on, was not proposed or is classified
 * @param officers who answered for it then
 * @param restriction the finding then that it is 不宜公开; null where there was none
 * @param rulebook of the year
 * @param units of the office
 */
record UnitStanding(
        @Nullable UnitKind kind,
        @Nullable Participation participation,
        boolean loadSignedOff,
        @Nullable ProjectProposed before,
        Officers officers,
        @Nullable DisclosureRestricted restriction,
        RulebookVersions rulebook,
        Units units) {

    static UnitStanding unknown() {
        return new UnitStanding(null, null, false, null, Officers.none(), null, RulebookVersions.none(), Units.none());
    }

    UnitStanding after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered registered -> of(registered.kind(), participation, loadSignedOff);
            case ParticipationSet set -> of(kind, set.participation(), loadSignedOff);
            case OpeningLoadSignedOff _ -> of(kind, participation, true);
            case ProjectProposed earlier -> of(earlier, Officers.namedFirst(earlier.projectOfficer()), restriction);
            case FundNatureCorrected correction ->
                of(before == null ? null : FundNatures.corrected(before, correction), officers, restriction);
            case ProjectOfficerAppointed appointed ->
                of(before, officers.and(appointed.projectOfficer(), appointed.from()), restriction);
            case ProjectTransferred transfer ->
                of(
                        before == null ? null : Belonging.transferred(before, transfer),
                        officers.and(transfer.projectOfficer(), transfer.from()),
                        restriction);
            case DisclosureRestricted finding -> of(before, officers, finding);
            case DisclosureRestrictionLifted _ -> of(before, officers, null);
            case RulebookPublished version ->
                new UnitStanding(
                        kind,
                        participation,
                        loadSignedOff,
                        before,
                        officers,
                        restriction,
                        rulebook.and(version),
                        units);
            case OrganisationEvent told ->
                new UnitStanding(
                        kind, participation, loadSignedOff, before, officers, restriction, rulebook, units.after(told));
            default -> this;
        };
    }

    private UnitStanding of(@Nullable UnitKind unit, @Nullable Participation way, boolean signedOff) {
        return new UnitStanding(unit, way, signedOff, before, officers, restriction, rulebook, units);
    }

    private UnitStanding of(
            @Nullable ProjectProposed earlier, Officers inCharge, @Nullable DisclosureRestricted finding) {
        return new UnitStanding(kind, participation, loadSignedOff, earlier, inCharge, finding, rulebook, units);
    }
}

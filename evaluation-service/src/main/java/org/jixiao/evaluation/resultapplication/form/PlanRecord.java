package org.jixiao.evaluation.resultapplication.form;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of an improvement plan.
 *
 * @param unitCode the unit that answers for the subject now; empty before it is known
 * @param unitName empty where the register does not know it
 * @param proposed null before
 * @param decided null while nothing is decided, and once it is to be decided again
 * @param plan the last one on this result; null before the first
 * @param review what was said of that plan; null before
 */
record PlanRecord(
        String name,
        String unitCode,
        String unitName,
        boolean restricted,
        @Nullable ApplicationProposed proposed,
        @Nullable ApplicationDecided decided,
        @Nullable ImprovementPlanSubmitted plan,
        @Nullable Review review) {

    /** What whoever concludes said. */
    record Review(boolean accepted, String opinion, String by, LocalDate on) {}

    static PlanRecord unheard(String code) {
        return new PlanRecord(code, "", "", false, null, null, null, null);
    }

    PlanRecord after(StoredEvent event) {
        return switch (event) {
            case UnitRegistered unit -> of(unitCode, unit.name(), restricted);
            case DisclosureRestricted _ -> of(unitCode, unitName, true);
            case DisclosureRestrictionLifted _ -> of(unitCode, unitName, false);
            case ProjectTransferred moved -> of(moved.unitCode(), unitName, restricted);
            case GoalApproved goal ->
                new PlanRecord(
                        goal.name(),
                        unitCode.isEmpty() ? goal.unitCode() : unitCode,
                        unitName,
                        restricted || goal.disclosureRestricted(),
                        proposed,
                        decided,
                        plan,
                        review);
            case ApplicationProposed proposal -> used(proposal, decided, plan, review);
            case ApplicationDecided decision -> used(proposed, decision, plan, review);
            case ApplicationReopened again ->
                again.sameResult() ? used(proposed, null, plan, review) : used(proposed, null, null, null);
            case ImprovementPlanSubmitted submitted -> used(proposed, decided, submitted, null);
            case ImprovementPlanAccepted said ->
                reviewed(new Review(true, said.opinion(), said.acceptedBy().name(), said.acceptedOn()));
            case ImprovementPlanReturned said ->
                reviewed(new Review(false, said.opinion(), said.returnedBy().name(), said.returnedOn()));
            default -> this;
        };
    }

    private PlanRecord of(String code, String title, boolean unfit) {
        return new PlanRecord(name, code, title, unfit, proposed, decided, plan, review);
    }

    private PlanRecord used(
            @Nullable ApplicationProposed proposal,
            @Nullable ApplicationDecided decision,
            @Nullable ImprovementPlanSubmitted submitted,
            @Nullable Review said) {
        return new PlanRecord(name, unitCode, unitName, restricted, proposal, decision, submitted, said);
    }

    private PlanRecord reviewed(Review said) {
        return used(proposed, decided, plan, said);
    }

    /** By its name, and by its code where the register does not know one. */
    String unit() {
        return unitName.isEmpty() ? unitCode : unitName;
    }

    /** What stands in the corner of every page where the subject was found unsuitable for disclosure. */
    String mark() {
        return restricted ? "不宜公开" : "";
    }
}

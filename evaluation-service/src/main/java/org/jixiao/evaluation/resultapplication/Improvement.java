package org.jixiao.evaluation.resultapplication;

import java.time.LocalDate;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationLapsed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanAccepted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanExtended;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanReturned;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * The improvement plan (改进计划) that comes with a decision. While that is 待复核 none is asked for; a decision that replaces another one on
 * the same result lets the plan stand, and it falls as soon as another result takes the place of that one.
 *
 * @param dueOn last day on which the plan is in time; null where none is asked for
 * @param extended last day on which one is taken that is late; null where no more time was granted
 * @param submitted the last one; null before the first
 * @param versions how many were submitted, for whatever result
 */
record Improvement(
        @Nullable LocalDate dueOn,
        @Nullable LocalDate extended,
        @Nullable ImprovementPlanSubmitted submitted,
        Standing standing,
        int versions) {

    /** How far it is. */
    enum Standing {
        TO_WRITE,
        IN_REVIEW,
        RETURNED,
        ACCEPTED
    }

    static Improvement none() {
        return new Improvement(null, null, null, Standing.TO_WRITE, 0);
    }

    Improvement after(ResultApplicationEvent event) {
        return switch (event) {
            case ApplicationProposed _, ApplicationLapsed _ -> this;
            case ApplicationReopened reopened ->
                reopened.sameResult()
                        ? new Improvement(null, null, submitted, standing, versions)
                        : new Improvement(null, null, null, Standing.TO_WRITE, versions);
            case ApplicationDecided decision ->
                new Improvement(decision.improvementPlanBy(), extended, submitted, standing, versions);
            case ImprovementPlanExtended more -> new Improvement(dueOn, more.until(), submitted, standing, versions);
            case ImprovementPlanSubmitted plan ->
                new Improvement(dueOn, extended, plan, Standing.IN_REVIEW, plan.version());
            case ImprovementPlanAccepted _ -> new Improvement(dueOn, extended, submitted, Standing.ACCEPTED, versions);
            case ImprovementPlanReturned _ -> new Improvement(dueOn, extended, submitted, Standing.RETURNED, versions);
        };
    }
}

package org.jixiao.goals.goal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.goal.GoalState.Approved;
import org.jixiao.goals.goal.GoalState.Completing;
import org.jixiao.goals.goal.GoalState.Draft;
import org.jixiao.goals.goal.GoalState.Filed;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Offline;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.GoalState.Refused;
import org.jixiao.goals.goal.GoalState.Written;
import org.jixiao.kernel.review.Confirmations;

/** What each event makes of a goal. Every event that was ever stored is taken, also where it does not fit. */
final class Evolution {

    private Evolution() {}

    static GoalState after(GoalEvent event, GoalState goal) {
        Circumstances known = goal.circumstances();
        return switch (event) {
            case GoalDrafted draft ->
                new Draft(
                        known,
                        new Text(draft.content(), draft.contentHash()),
                        goal instanceof Written w ? w.confirmations() : Confirmations.none());
            case GoalCompleted completed
            when goal instanceof Completing(var c, var _, var confirmations, var round, var wish, var _) ->
                new Completing(
                        c, new Text(completed.content(), completed.contentHash()), confirmations, round, wish, true);
            case GoalSubmitted submitted
            when goal instanceof Written w ->
                new InReview(
                        known,
                        w.text(),
                        w.confirmations(),
                        new Round(submitted.rulebookVersion(), submitted.route()),
                        Map.of(),
                        null);
            case ExtensionGranted granted -> goal.in(known.going(course -> course.extended(granted.until())));
            case GoalReopened _ -> goal.in(known.going(Course::reopened));
            case GoalReminded reminded ->
                goal.in(known.going(course -> course.reminded(reminded.task(), reminded.remindedOn())));
            case GoalConfirmed confirmed -> confirmed(confirmed, goal);
            case OpinionGiven opinion
            when goal instanceof InReview(var c, var text, var confirmations, var round, var given, var wish) ->
                new InReview(c, text, confirmations, round, replaced(given, opinion), wish);
            case ReviewConcluded concluded
            when concluded.grade() == ReviewGrade.GOOD && goal instanceof InReview r ->
                new Completing(known, r.text(), r.confirmations(), r.round(), r.adjustment(), false);
            case GoalReturned _, GoalWithdrawn _ -> backWithItsOwner(goal);
            case AdjustmentWithdrawn _, AdjustmentRejected _ -> backWithItsOwner(goal);
            case GoalPassed passed when goal instanceof Reviewed r -> passed(passed.grade(), r);
            case AdjustmentPassed passed when goal instanceof Reviewed r -> passed(passed.grade(), r);
            case GoalSupervised _
            when goal instanceof Passed(var c, var text, var confirmations, var round, var grade, var _, var wish) ->
                new Passed(c, text, confirmations, round, grade, true, wish);
            case GoalSubmitted _,
                    OpinionGiven _,
                    ReviewConcluded _,
                    GoalCompleted _,
                    GoalPassed _,
                    AdjustmentPassed _,
                    GoalSupervised _ -> goal;
            case GoalRefused _ -> new Refused(known);
            case TrialFiled _ -> new Filed(known);
            case AdjustmentRequested request
            when goal instanceof Approved approved ->
                new InReview(
                        known,
                        new Text(request.content(), request.contentHash()),
                        Confirmations.none(),
                        new Round(request.rulebookVersion(), request.route()),
                        Map.of(),
                        Adjustment.of(approved, request));
            case AdjustmentRequested _ -> goal;
            case GoalAdjusted adjusted ->
                new Approved(
                        known.going(course -> course.settled().budgeted(RevisionRules.budgetAfter(adjusted, goal))),
                        adjusted.version(),
                        adjusted.content());
            case GoalApproved approved ->
                new Approved(
                        known.going(course -> course.settled().budgeted(Budget.of(approved))),
                        approved.version(),
                        approved.content());
            case RevisionOrdered ordered ->
                RevisionRules.adjusting(ordered, goal)
                        .in(known.going(course -> course.moved(budget -> budget.after(ordered))));
            case RevisionWithdrawn withdrawn ->
                goal.in(known.going(
                        course -> course.moved(budget -> budget.without(withdrawn.reduction(), withdrawn.document()))));
            case ClassifiedGoalApproved approved -> new Approved(known, approved.version(), null);
            case GoalStepAttested step -> new Offline(known, added(OfflineRules.stepsOf(goal), step));
        };
    }

    private static GoalState passed(ReviewGrade grade, Reviewed goal) {
        return new Passed(
                goal.circumstances(), goal.text(), goal.confirmations(), goal.round(), grade, false, goal.adjustment());
    }

    private static GoalState confirmed(GoalConfirmed confirmed, GoalState goal) {
        return switch (goal) {
            case InReview(var known, var text, var before, var round, var opinions, var adjustment) ->
                new InReview(
                        known,
                        text,
                        before.and(confirmed.post(), confirmed.contentHash()),
                        round,
                        opinions,
                        adjustment);
            case Completing(var known, var text, var before, var round, var adjustment, var completed) ->
                new Completing(
                        known,
                        text,
                        before.and(confirmed.post(), confirmed.contentHash()),
                        round,
                        adjustment,
                        completed);
            default -> goal;
        };
    }

    /** Of an adjustment nothing is left: the version before stands. */
    private static GoalState backWithItsOwner(GoalState goal) {
        if (goal instanceof Reviewed reviewed
                && reviewed.adjustment() instanceof Adjustment(var standing, var _, var _)) {
            return new Approved(goal.circumstances(), standing.version(), standing.content());
        }
        return goal instanceof Written w ? new Draft(goal.circumstances(), w.text(), w.confirmations()) : goal;
    }

    private static Map<String, OpinionGiven> replaced(Map<String, OpinionGiven> opinions, OpinionGiven opinion) {
        Map<String, OpinionGiven> after = new HashMap<>(opinions);
        after.put(opinion.seat(), opinion);
        return Map.copyOf(after);
    }

    private static Map<GoalStep, GoalStepAttested> added(Map<GoalStep, GoalStepAttested> steps, GoalStepAttested step) {
        Map<GoalStep, GoalStepAttested> after = new EnumMap<>(GoalStep.class);
        after.putAll(steps);
        after.put(step.step(), step);
        return Map.copyOf(after);
    }
}

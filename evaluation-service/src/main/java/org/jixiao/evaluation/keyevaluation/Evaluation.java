package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.goals.KeyEvaluationRules;
import org.jixiao.contracts.goals.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A key evaluation that was opened.
 *
 * @param notice null before the evaluated unit was told
 * @param plan null before the first one was submitted
 * @param history everything that happened to it, in its order
 */
record Evaluation(
        Known known,
        KeyEvaluationOpened opened,
        Commission commission,
        @Nullable EvaluationNoticeIssued notice,
        @Nullable Plan plan,
        Scores scores,
        Reporting reporting,
        Outcome outcome,
        List<KeyEvaluationEvent> history) {

    static Evaluation of(KeyEvaluationOpened opened, Known known) {
        return new Evaluation(
                known,
                opened,
                Commission.nobody(),
                null,
                null,
                Scores.none(),
                Reporting.none(),
                Outcome.open(),
                List.of(opened));
    }

    Evaluation knowing(Known other) {
        return new Evaluation(other, opened, commission, notice, plan, scores, reporting, outcome, history);
    }

    /** The rulebook in the version that was in force when it was opened. */
    Rules rulebook() {
        return known.rules(opened.rulebookVersion());
    }

    KeyEvaluationRules rules() {
        return rulebook().evaluation().keyEvaluation();
    }

    Evaluation after(KeyEvaluationEvent event) {
        return switch (event) {
            case KeyEvaluationOpened _ -> this;
            case KeyEvaluationEntrusted e -> with(commission.after(e), reporting, event);
            case UndertakingGiven e -> with(commission.after(e), reporting, event);
            case EvaluatorRecused e ->
                with(
                        commission.after(e),
                        e.reportToRevise() ? reporting.standing(Standing.RETURNED) : reporting,
                        event);
            case EvaluationNoticeIssued e -> with(e, plan, scores, event);
            case EvaluationPlanSubmitted e -> with(notice, new Plan(e, Standing.IN_REVIEW), scores, event);
            case EvaluationPlanAccepted _ -> with(notice, planAs(Standing.ACCEPTED), scores, event);
            case EvaluationPlanReturned _ -> with(notice, planAs(Standing.RETURNED), scores, event);
            case KeyEvaluationScored e -> with(notice, plan, scores.after(e), event);
            case EvaluationReportDrafted e -> with(commission, reporting.after(e), event);
            case DraftOpinionAsked e -> with(commission, reporting.after(e), event);
            case DraftOpinionGiven e -> with(commission, reporting.after(e), event);
            case ObjectionsAnswered e -> with(commission, reporting.after(e), event);
            case EvaluationReportAccepted _ -> with(commission, reporting.standing(Standing.ACCEPTED), event);
            case EvaluationReportReturned _ -> with(commission, reporting.standing(Standing.RETURNED), event);
            case KeyEvaluationFinalised e -> with(outcome.after(e), event);
            case FeedbackLetterSent e -> with(outcome.after(e), event);
            case FeedbackLetterAnswered e -> with(outcome.after(e), event);
            case KeyEvaluationArchived e -> with(outcome.after(e), event);
            case KeyEvaluationReopened e -> reopened(e);
            case KeyResultConfirmed e -> with(outcome.after(e), event);
        };
    }

    private @Nullable Plan planAs(Standing standing) {
        return plan == null ? null : plan.standing(standing);
    }

    private Evaluation reopened(KeyEvaluationReopened event) {
        return with(commission, reporting.reopened(), event).afterwards(outcome.reopened());
    }

    private Evaluation afterwards(Outcome next) {
        return new Evaluation(known, opened, commission, notice, plan, scores, reporting, next, history);
    }

    private Evaluation with(Commission people, Reporting report, KeyEvaluationEvent event) {
        return new Evaluation(known, opened, people, notice, plan, scores, report, outcome, and(event));
    }

    private Evaluation with(
            @Nullable EvaluationNoticeIssued told, @Nullable Plan next, Scores sheets, KeyEvaluationEvent event) {
        return new Evaluation(known, opened, commission, told, next, sheets, reporting, outcome, and(event));
    }

    private Evaluation with(Outcome next, KeyEvaluationEvent event) {
        return new Evaluation(known, opened, commission, notice, plan, scores, reporting, next, and(event));
    }

    private List<KeyEvaluationEvent> and(KeyEvaluationEvent event) {
        return Stream.concat(history.stream(), Stream.of(event)).toList();
    }
}

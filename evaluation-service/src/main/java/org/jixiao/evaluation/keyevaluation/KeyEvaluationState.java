package org.jixiao.evaluation.keyevaluation;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerFeedbackLetter;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerObjections;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ArchiveKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AskDraftOpinion;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.BeforeTheResult;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ConfirmKeyResult;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.DraftEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveDraftOpinion;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.IssueEvaluationNotice;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OpenKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReopenKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationPlan;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoreKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SendFeedbackLetter;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Step;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SubmitEvaluationPlan;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The department's own evaluation of a subject, once in a budget year.
 *
 * @param evaluation null before it was opened
 */
record KeyEvaluationState(Known known, @Nullable Evaluation evaluation)
        implements State<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> {

    static KeyEvaluationState unheard() {
        return new KeyEvaluationState(Known.nothing(), null);
    }

    @Override
    public Decision<KeyEvaluationEvent> decide(KeyEvaluationCommand command) {
        if (known.classified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        return switch (command) {
            case OpenKeyEvaluation open -> evaluation == null ? Opening.decide(open, known) : again(open, evaluation);
            case Step step ->
                evaluation == null
                        ? Decision.refuse(Refusal.notFound("key-evaluation-not-open"))
                        : decide(step, evaluation.knowing(known));
        };
    }

    private static Decision<KeyEvaluationEvent> again(OpenKeyEvaluation command, Evaluation evaluation) {
        KeyEvaluationOpened opened = evaluation.opened();
        return opened.ground() == command.ground() && opened.basis().equals(command.basis())
                ? Decision.nothingToDo()
                : Decision.refuse(Refusal.conflict("key-evaluation-open"));
    }

    private static Decision<KeyEvaluationEvent> decide(Step step, Evaluation evaluation) {
        List<Refusal> objections = new Rights(evaluation.commission(), evaluation.known()).objections(step);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        if (step instanceof BeforeTheResult && evaluation.outcome().result() != null) {
            return Decision.refuse(Refusal.conflict("key-evaluation-finalised"));
        }
        return switch (step) {
            case EntrustKeyEvaluation c -> Entrusting.entrust(c, evaluation);
            case GiveUndertaking c -> Entrusting.undertake(c, evaluation);
            case RecuseEvaluator c -> Entrusting.recuse(c, evaluation);
            case IssueEvaluationNotice c -> Entrusting.notify(c, evaluation);
            case SubmitEvaluationPlan c -> Planning.submit(c, evaluation);
            case ReviewEvaluationPlan c -> Planning.review(c, evaluation);
            case ScoreKeyEvaluation c -> SheetScoring.decide(c, evaluation);
            case DraftEvaluationReport c -> Drafting.decide(c, evaluation);
            case AskDraftOpinion c -> Exchanging.ask(c, evaluation);
            case GiveDraftOpinion c -> Exchanging.give(c, evaluation);
            case AnswerObjections c -> Exchanging.answer(c, evaluation);
            case ReviewEvaluationReport c -> Finalising.review(c, evaluation);
            case FinaliseKeyEvaluation c -> Finalising.finalise(c, evaluation);
            case SendFeedbackLetter c -> FeedingBack.send(c, evaluation);
            case AnswerFeedbackLetter c -> FeedingBack.answer(c, evaluation);
            case ArchiveKeyEvaluation c -> Archiving.decide(c, evaluation);
            case ReopenKeyEvaluation c -> Reopening.decide(c, evaluation);
            case ConfirmKeyResult c -> Confirming.decide(c, evaluation);
        };
    }

    @Override
    public KeyEvaluationState evolve(KeyEvaluationEvent event) {
        if (evaluation != null) {
            return new KeyEvaluationState(known, evaluation.after(event));
        }
        return event instanceof KeyEvaluationOpened opened
                ? new KeyEvaluationState(known, Evaluation.of(opened, known))
                : this;
    }

    @Override
    public KeyEvaluationState heed(StoredEvent event) {
        return new KeyEvaluationState(known.after(event), evaluation);
    }
}

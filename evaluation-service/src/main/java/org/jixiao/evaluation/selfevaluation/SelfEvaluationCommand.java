package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of a self-evaluation. */
public sealed interface SelfEvaluationCommand extends Command {

    /** What is decided by the subject's money. */
    sealed interface WithMoney extends SelfEvaluationCommand {

        /** Other subjects whose money is the subject's; none for a project. */
        List<Part> parts();
    }

    /** A step of the review. */
    sealed interface OfReview extends SelfEvaluationCommand {

        Actor by();

        LocalDate on();
    }

    /** Open it, once the year's books are closed. */
    record OpenSelfEvaluation(Subject subject, List<Part> parts, LocalDate on) implements WithMoney {}

    /**
     * Answer every indicator and say what the year brought. Can be done again until the result is final, and after that while what is
     * 无法证明 can still be proved: those lines, and no other.
     *
     * @param by only who answers for the subject on that day may
     */
    record SubmitSelfEvaluation(
            Subject subject, List<Answer> answers, Words words, List<Part> parts, Actor by, LocalDate on)
            implements WithMoney {}

    /** Grant more time (延期). */
    record ExtendSelfEvaluation(Subject subject, LocalDate until, String reason) implements SelfEvaluationCommand {}

    /**
     * Answer for the submitted sheet (确认, 真实性确认).
     *
     * @param contentHash hash of the sheet that was read
     */
    record ConfirmSelfEvaluation(Subject subject, String contentHash, Actor by, LocalDate on) implements OfReview {}

    /** Give the opinion of a seat. */
    record JudgeSelfEvaluation(Subject subject, String seat, Opinion opinion, String text, Actor by, LocalDate on)
            implements OfReview {}

    /** Let stand what a unit reviewed by itself, as one of the three (督导). */
    record SuperviseSelfEvaluation(Subject subject, String remark, Actor by, LocalDate on) implements OfReview {}

    /** Give the sheet back to its unit (退回, 督导退回). */
    record ReturnSelfEvaluation(Subject subject, String reason, Actor by, LocalDate on) implements OfReview {}

    /**
     * Let the result stand (定稿).
     *
     * @param agreed codes of indicators whose 不适用 is agreed to
     * @param unproved what is not held for proved (无法证明)
     * @param rulings on causes of what far exceeds its target (目标偏低)
     * @param decision the paper of the office's leaders; null where the lead concludes
     */
    record FinaliseSelfEvaluation(
            Subject subject,
            List<String> agreed,
            List<NotProved> unproved,
            List<Ruling> rulings,
            String remark,
            @Nullable String decision,
            List<Part> parts,
            Actor by,
            LocalDate on)
            implements OfReview, WithMoney {}

    /** What the reviewer holds for the cause, whatever the unit said, and why. */
    record Ruling(String indicator, OverAchievementCause cause, String reason) {}

    /** Why an indicator's actual value is not held for proved. */
    record NotProved(String indicator, String reason) {}

    /**
     * Let the result be changed once more (重新打开).
     *
     * @param document 文号 of the paper of the decision
     */
    record ReopenSelfEvaluation(Subject subject, String reason, String document, Actor by, LocalDate on)
            implements SelfEvaluationCommand {}

    /**
     * Take over what a recheck (复核) changed.
     *
     * @param resultVersion the result that was rechecked
     */
    record AdoptRecheck(Subject subject, int resultVersion, List<LineChange> lines, String remark, LocalDate on)
            implements SelfEvaluationCommand {}

    /** See whether the money moved after the result was final (迟到资金). */
    record NoticeLateMoney(Subject subject, List<Part> parts, LocalDate on) implements WithMoney {}

    /**
     * Void the result, since it rests on false data (弄虚作假).
     *
     * @param source who found it
     * @param document 文号 of the paper that found it
     * @param documentDate the day of that paper
     */
    record RecordFalsification(
            Subject subject,
            FindingSource source,
            String document,
            LocalDate documentDate,
            List<FalseStatement> statements,
            Rectification rectification,
            Actor by,
            LocalDate on)
            implements SelfEvaluationCommand {}

    /** Register the self-evaluation of a trial (备案). */
    record FileTrialSelfEvaluation(Subject subject, String comments, LocalDate on) implements SelfEvaluationCommand {}

    /** Attest the self-evaluation of a classified project, which was done offline. */
    record AttestSelfEvaluation(
            Subject subject, String grade, LocalDate attestedOn, String registerNumber, String officer, LocalDate on)
            implements SelfEvaluationCommand {}
}

package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.IndicatorRemark;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewSheet.ItemScore;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of a goal. */
public sealed interface GoalCommand extends Command {

    /** A step that handles content, and so does not exist for a classified project. */
    sealed interface OnContent extends GoalCommand {}

    /** A step that somebody takes by a role or a post. */
    sealed interface ByPerson extends OnContent {

        /** Who acts. */
        Actor by();

        /** The business date. */
        LocalDate on();
    }

    /** A step of the unit that owns the project, for whom nobody of another unit may act. */
    sealed interface ByOwner extends ByPerson {}

    /** A step of the person in charge (项目负责人). */
    sealed interface ByOfficer extends ByOwner {}

    /** Write the goal, or write it anew. */
    record DraftGoal(Subject subject, GoalContent content, Actor by, LocalDate on) implements ByOfficer {}

    /** Write the goal as a table says; what a table has no place for, the mid-term goal, stays as it was written. */
    record ImportGoal(Subject subject, GoalContent content, Actor by, LocalDate on) implements ByOfficer {}

    /** Write the goal as the last approved version of another one reads (复制上年目标). */
    record CopyGoal(Subject subject, Subject from, Actor by, LocalDate on) implements ByOfficer {}

    /**
     * Lay last year's goal of a project that goes on before its owner as a draft (开年). Nothing where something is written already.
     *
     * @param from the same project in the year before
     */
    record CarryGoalOver(Subject subject, Subject from) implements OnContent {}

    /** Put the goal into review (送审). */
    record SubmitGoal(Subject subject, Actor by, LocalDate on) implements ByOfficer {}

    /** Give the project more time for its goal (延期). */
    record GrantExtension(Subject subject, LocalDate until, String reason, LocalDate on) implements OnContent {}

    /** Remind whoever has to take the next step (催办). */
    record RemindGoal(Subject subject, LocalDate on) implements OnContent {}

    /** Take the goal back out of review (撤回), before anybody has said anything. */
    record WithdrawGoal(Subject subject, Actor by, LocalDate on) implements ByOfficer {}

    /**
     * Answer for the goal (确认, 真实性确认) by each post that the person holds and the review path asks for.
     *
     * @param contentHash hash of the content that was read
     */
    record ConfirmGoal(Subject subject, String contentHash, Actor by, LocalDate on) implements ByOwner {}

    /**
     * Give the opinion of a review seat.
     *
     * @param remarks what the seat says of single indicators
     */
    record GiveOpinion(
            Subject subject,
            String seat,
            Opinion opinion,
            String text,
            List<IndicatorRemark> remarks,
            Actor by,
            LocalDate on)
            implements ByPerson {}

    /** Send the goal back to its owner (退回, 督导退回). */
    record ReturnGoal(Subject subject, String reason, Actor by, LocalDate on) implements ByPerson {}

    /**
     * Conclude the review.
     *
     * @param scores points for the items of the score sheet; empty unless the project is a key one
     * @param remark what must be completed or improved, or why
     * @param decision paper of the office's leaders where one 不同意 was taken to them; null otherwise
     */
    record ConcludeReview(
            Subject subject,
            ReviewGrade grade,
            List<ItemScore> scores,
            String remark,
            @Nullable String decision,
            Actor by,
            LocalDate on)
            implements ByPerson {}

    /** Accept what was completed after 良. */
    record AcceptCompletion(Subject subject, Actor by, LocalDate on) implements ByPerson {}

    /** File a trial goal (备案). */
    record FileTrial(Subject subject, String comments, Actor by, LocalDate on) implements ByPerson {}

    /**
     * Ask to adjust the approved goal (目标调整申请).
     *
     * @param budgetDocument finance's document that changed the money; null where the money stays
     */
    record RequestAdjustment(
            Subject subject,
            GoalContent content,
            String reason,
            @Nullable String budgetDocument,
            Actor by,
            LocalDate on)
            implements ByOfficer {}

    /**
     * Approve the goal together with the budget (批复), on the day on which finance approved it; or let an adjustment take effect that
     * only waited to be supervised, and need not be any more.
     *
     * @param on the business date
     */
    record ApproveGoal(Subject subject, LocalDate on) implements GoalCommand {}

    /** See what a unit reviewed by itself, and let it stand (督导). */
    record SuperviseGoal(Subject subject, String remark, Actor by, LocalDate on) implements ByPerson {}

    /**
     * Approve the goal by the paper of a reply (批复文号), where no finance document brings it: of policies and wholes, and of projects
     * while the finance system has no interface. A classified goal waits for finance's document: its paper is not written down here.
     *
     * @param document 批复文号
     * @param approvedOn its date
     * @param amount what it approves for the year, 元
     * @param on the business date
     */
    record ApproveByReply(Subject subject, String document, LocalDate approvedOn, BigDecimal amount, LocalDate on)
            implements OnContent {}

    /**
     * Order that the goal is revised because its money is cut in mid-year (调减).
     *
     * @param document paper of the decision
     */
    record OrderRevision(Subject subject, String document, Cut cut) implements GoalCommand {}

    /**
     * Withdraw that order: the cut is not made after all.
     *
     * @param document paper of the decision
     */
    record WithdrawRevision(Subject subject, int reduction, String document) implements GoalCommand {}

    /** Approve the goal of a project that was taken over (期初导入), as it was approved then. */
    record ApproveImportedGoal(Subject subject) implements GoalCommand {}

    /** Open the goal of a closed year again (重新打开). */
    record ReopenGoal(Subject subject, String reason, String document, Actor by, LocalDate on) implements ByPerson {}

    /** Attest a step of a classified project's goal, which was taken offline. */
    record AttestGoalStep(
            Subject subject, GoalStep step, GoalStepOutcome outcome, Attestation attestation, LocalDate on)
            implements GoalCommand {}
}

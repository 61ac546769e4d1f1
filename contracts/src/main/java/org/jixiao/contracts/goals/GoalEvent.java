package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the goal (绩效目标) of a project, a policy, a unit or a department in one budget year. Amounts are 元. */
public sealed interface GoalEvent extends StoredEvent {

    Subject subject();

    /**
     * The goal was written, or written anew.
     *
     * @param contentHash SHA-256, hex, of the canonical JSON of the content: what the head confirms
     */
    record GoalDrafted(Subject subject, GoalContent content, String contentHash) implements GoalEvent {}

    /**
     * The goal went into review (送审).
     *
     * @param rulebookVersion the version in force, by which this review is judged
     * @param late after the year's term, within an extension (逾期); it counts in the work assessment
     * @param route who must act, by that version
     */
    @Published
    record GoalSubmitted(Subject subject, int rulebookVersion, boolean late, ReviewRoute route) implements GoalEvent {}

    /**
     * 计划财务处 granted the project more time for its goal (延期).
     *
     * @param until the last day, inclusive
     */
    record ExtensionGranted(Subject subject, LocalDate until, String reason) implements GoalEvent {}

    /**
     * 计划财务处 reminded whoever has to take the next step (催办).
     *
     * @param task what waited on that day
     * @param remindedOn the business date
     */
    record GoalReminded(Subject subject, GoalTask task, LocalDate remindedOn) implements GoalEvent {}

    /**
     * The holder of a post answered for the goal (确认); the last post of the rulebook's path gives the truth confirmation (真实性确认).
     *
     * @param contentHash hash of what was confirmed; other content is not confirmed by it
     * @param post the post by which the person answers
     * @param head the named person who confirmed
     * @param truthConfirmation this is the last confirmation that the path asks for; no delegate gives it
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record GoalConfirmed(
            Subject subject,
            String contentHash,
            Post post,
            Person head,
            boolean truthConfirmation,
            @Nullable OnBehalf onBehalf)
            implements GoalEvent {}

    /** The owner took the goal back out of review (撤回). Opinions given so far no longer count. */
    record GoalWithdrawn(Subject subject) implements GoalEvent {}

    /**
     * A review seat gave its opinion; a later one of the same seat replaces it.
     *
     * @param seat role that fills the seat, for example {@code planning-finance}
     * @param remarks what the seat says of single indicators
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record OpinionGiven(
            Subject subject,
            String seat,
            Opinion opinion,
            String text,
            List<IndicatorRemark> remarks,
            @Nullable OnBehalf onBehalf)
            implements GoalEvent {}

    /**
     * The goal went back to its owner (退回). Opinions given so far no longer count.
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record GoalReturned(
            Subject subject, String reason, @Nullable OnBehalf onBehalf) implements GoalEvent {}

    /**
     * The lead concluded the review: 优 passes, 良 once it was completed, 中 goes back, 差 is refused; each by an event of its own.
     *
     * @param sheet the score sheet of a key project; null for any other
     * @param remark what must be completed or improved, or why
     * @param decision the paper of the office's leaders where the lead could not conclude; null where it could
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record ReviewConcluded(
            Subject subject,
            ReviewGrade grade,
            @Nullable ReviewSheet sheet,
            String remark,
            @Nullable String decision,
            @Nullable OnBehalf onBehalf)
            implements GoalEvent {}

    /**
     * The owner completed the goal after 良 (完善). The fields are those of {@link GoalDrafted}; whoever confirmed the content before
     * confirms it anew.
     */
    record GoalCompleted(Subject subject, GoalContent content, String contentHash) implements GoalEvent {}

    /**
     * The goal passed in review (审核通过); budget may now be arranged for exactly this funding.
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record GoalPassed(
            Subject subject,
            ReviewGrade grade,
            BigDecimal funding,
            @Nullable OnBehalf onBehalf) implements GoalEvent {}

    /** One of the three, who has the role {@code by}, saw what a unit had reviewed by itself (督导), and let it stand. */
    record GoalSupervised(Subject subject, String by, String remark) implements GoalEvent {}

    /** The goal was refused in review (审核不通过); no budget may be arranged for it. */
    record GoalRefused(Subject subject, String reason) implements GoalEvent {}

    /**
     * A trial goal was filed (备案). It opens no gate.
     *
     * @param comments what 计划财务处 says of it
     * @param route who confirms it; nobody judges a trial
     */
    @Published
    record TrialFiled(
            Subject subject,
            String name,
            String unitCode,
            Person officer,
            GoalContent content,
            String comments,
            int rulebookVersion,
            ReviewRoute route)
            implements GoalEvent {}

    /**
     * The owner asked to adjust the approved goal (目标调整申请); it is reviewed like a goal.
     *
     * @param content as it shall read
     * @param contentHash SHA-256, hex, of its canonical JSON: what the heads confirm
     * @param reason why the goal cannot stay as it is
     * @param budgetDocument finance's document that changed the money; null where the money stays
     * @param route who must act
     */
    record AdjustmentRequested(
            Subject subject,
            GoalContent content,
            String contentHash,
            String reason,
            @Nullable String budgetDocument,
            int rulebookVersion,
            ReviewRoute route)
            implements GoalEvent {}

    /** The owner took back the wish to adjust the goal; the version before stands. */
    record AdjustmentWithdrawn(Subject subject, int version) implements GoalEvent {}

    /**
     * The adjustment passed in the unit's own review; it takes effect once the three have seen it (督导).
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record AdjustmentPassed(
            Subject subject, ReviewGrade grade, @Nullable OnBehalf onBehalf) implements GoalEvent {}

    /**
     * The adjustment was turned down; the version before stands.
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record AdjustmentRejected(
            Subject subject,
            int version,
            String reason,
            @Nullable OnBehalf onBehalf) implements GoalEvent {}

    /**
     * The goal was adjusted (目标调整): this is its next locked version. Trackings that are open keep the version before.
     *
     * @param adjustedOn the business date of the conclusion, or of the supervision that it waited for
     * @param budgetDocument finance's document that changed the money; null where the money stayed
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record GoalAdjusted(
            Subject subject,
            int version,
            LocalDate adjustedOn,
            GoalContent content,
            String reason,
            @Nullable String budgetDocument,
            int rulebookVersion,
            @Nullable OnBehalf onBehalf)
            implements GoalEvent {}

    /**
     * The goal was approved together with the budget (批复) and is locked as version 1. Carries all that monitoring, evaluation and
     * disclosure need of it.
     *
     * @param approvedOn the day of finance's document
     * @param budgetDocument finance's document (批复文号)
     * @param approvedBudget what finance approved for the year until now; may differ from the funding
     * @param disclosureRestricted the project was 不宜公开 at this moment
     * @param rulebookVersion the version that its review was judged by
     * @param route who confirms, judges and concludes; reports and evaluations of the goal go the same way
     */
    @Published
    record GoalApproved(
            Subject subject,
            int version,
            LocalDate approvedOn,
            String name,
            String unitCode,
            String division,
            Person officer,
            GoalContent content,
            String budgetDocument,
            BigDecimal approvedBudget,
            boolean disclosureRestricted,
            int rulebookVersion,
            ReviewRoute route)
            implements GoalEvent {}

    /**
     * The paper of the approval brings other money than the goal was set for: its owner has to revise it to the approved amount
     * (按批复数修订目标). It is done with by the adjustment that quotes a paper of the money; where that leaves another amount, it comes anew.
     *
     * @param document the paper of the approval (批复文号), or of the decision that cuts the money
     * @param approvedBudget what it approves or leaves
     * @param funding what the goal was set for
     * @param cut what was cut (调减); null where the order comes from an approval or is left over from one
     */
    record RevisionOrdered(
            Subject subject,
            String document,
            BigDecimal approvedBudget,
            BigDecimal funding,
            @Nullable Cut cut) implements GoalEvent {}

    /** A cut will not be made after all (不予调减): its order is void, and where another amount is still to be reached, that is ordered. */
    record RevisionWithdrawn(Subject subject, int reduction, String document) implements GoalEvent {}

    /**
     * The goal of a closed year may be changed once more (重新打开); what is approved then is its next version, after which it is closed again.
     *
     * @param document 文号 of the paper of the decision
     */
    record GoalReopened(Subject subject, String reason, String document) implements GoalEvent {}

    /**
     * A step of a classified project's goal was taken offline (线下办理登记).
     *
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    @Published
    record GoalStepAttested(
            Subject subject,
            GoalStep step,
            GoalStepOutcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
            implements GoalEvent {}

    /**
     * The goal of a classified project was approved; its content is known offline only.
     *
     * @param approvedOn the day of finance's document
     * @param codeName 代号
     * @param total the year's total, only where stated as not secret
     */
    @Published
    record ClassifiedGoalApproved(
            Subject subject,
            int version,
            LocalDate approvedOn,
            String codeName,
            String unitCode,
            @Nullable BigDecimal total,
            int rulebookVersion)
            implements GoalEvent {}
}

package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Person;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a result for the money (评价结果应用): the result of a budget year binds the budget two years
 * later, which is drafted in the year between. The subject is the project, policy, unit or
 * department in the evaluated year.
 */
public sealed interface ResultApplicationEvent extends StoredEvent {

    Subject subject();

    /** On whose result the use stands. */
    enum Basis {
        /** 单位自评. */
        SELF_EVALUATION,
        /** 部门评价、重点评价: it takes the place of the grade that the subject gave itself. */
        KEY_EVALUATION,
        /** 财政重点评价、财政复核, registered as its document has it: it takes the place of both. */
        FINANCE,
        /** 审计, likewise. */
        AUDIT
    }

    /**
     * The rulebook proposes a consequence.
     *
     * @param resultVersion version of the final result that it follows from, among those of its basis; of a result from outside its number
     * @param grade 优, 良, 中 or 差; null where the result is 无法证明, which counts as the rulebook says; the worst where it is void
     * @param score as the document from outside has it, so that its correction is told apart; null where it has none, and of an own result,
     *     which has a version of its own once it is scored anew
     * @param falsification 文号 of the paper by which the result is void; null where it stands
     * @param proveBy last day on which a result that is 无法证明 can be proved: until then the consequence is under reserve (保留); null where
     *     nothing has to be proved
     * @param evaluatedBudget 全年预算数 of the evaluated year, 元: the self-evaluation's, and finance's while a project has none
     * @param upTo how much may be arranged at most, 元
     * @param improvementPlan whether an improvement plan has to come with it
     * @param mayCancel whether the project or policy may be cancelled instead
     * @param bindsYear budget year that is bound
     */
    record ApplicationProposed(
            Subject subject,
            Basis basis,
            int resultVersion,
            @Nullable String grade,
            @Nullable BigDecimal score,
            @Nullable String falsification,
            @Nullable LocalDate proveBy,
            BigDecimal evaluatedBudget,
            BigDecimal upTo,
            boolean improvementPlan,
            boolean mayCancel,
            int bindsYear,
            int rulebookVersion,
            LocalDate proposedOn)
            implements ResultApplicationEvent {}

    /**
     * 主任办公会 decided; from here on the gate of the bound year goes by it, where a project is concerned. A later decision replaces an earlier one.
     *
     * @param unitCode the unit that answers for the subject, as the result has it
     * @param upTo how much may be arranged at most, 元; null where the project or policy is cancelled
     * @param deviation why it is not what the rulebook proposes; null where it is
     * @param improvementPlanBy last day on which an improvement plan is in time; null where none is asked for
     * @param planBeforeBudget whether nothing is arranged for the project in the bound year before that plan is accepted
     * @param document number of the meeting's paper
     * @param projects codes of those that carry the policy out on that day, whom its cancellation binds; none where it is no policy
     */
    @Published
    record ApplicationDecided(
            Subject subject,
            String unitCode,
            Basis basis,
            int resultVersion,
            @Nullable BigDecimal upTo,
            int bindsYear,
            @Nullable String deviation,
            @Nullable LocalDate improvementPlanBy,
            boolean planBeforeBudget,
            String document,
            LocalDate decidedOn,
            List<String> projects)
            implements ResultApplicationEvent {}

    /**
     * What was decided is marked 待复核: the result is looked at again, or another one took its place. The gate of the bound year
     * waits for the next decision. Where a plan stands and another result comes only later, it is marked once more.
     *
     * @param resultVersion version of the result on which was decided
     * @param bindsYear budget year that was bound
     * @param sameResult no other result has taken its place: what was planned to become better stands
     */
    @Published
    record ApplicationReopened(
            Subject subject, Basis basis, int resultVersion, int bindsYear, boolean sameResult, LocalDate reopenedOn)
            implements ResultApplicationEvent {}

    /**
     * Nothing is proposed any more, since no result stands: the only one was a document from outside that is not about this subject.
     *
     * @param resultVersion version of the result of which it was proposed
     */
    @Published
    record ApplicationLapsed(Subject subject, Basis basis, int resultVersion, LocalDate lapsedOn)
            implements ResultApplicationEvent {}

    /**
     * Whoever answers for the subject planned how it becomes better (改进计划); a later plan takes the place of the one before.
     *
     * @param version 1, and one more for each plan that was submitted
     * @param late whether the first one came after its term, within an extension (逾期); it counts in the work assessment
     */
    record ImprovementPlanSubmitted(
            Subject subject,
            int version,
            List<Measure> measures,
            boolean late,
            Person submittedBy,
            LocalDate submittedOn)
            implements ResultApplicationEvent {}

    /**
     * A measure of a plan (改进措施).
     *
     * @param problem what is to become better
     * @param responsible who sees to it, by name
     * @param dueOn by when it is done
     */
    record Measure(String problem, String measure, String responsible, LocalDate dueOn) {}

    /**
     * The plan holds; where the budget waited for it, it waits no more.
     *
     * @param onBehalf for whom it was accepted; null in the own right
     */
    @Published
    record ImprovementPlanAccepted(
            Subject subject,
            int version,
            String opinion,
            Person acceptedBy,
            @Nullable OnBehalf onBehalf,
            LocalDate acceptedOn)
            implements ResultApplicationEvent {}

    /**
     * The plan has to be written anew.
     *
     * @param onBehalf for whom it was returned; null in the own right
     */
    record ImprovementPlanReturned(
            Subject subject,
            int version,
            String opinion,
            Person returnedBy,
            @Nullable OnBehalf onBehalf,
            LocalDate returnedOn)
            implements ResultApplicationEvent {}

    /**
     * 计划财务处 granted more time for the improvement plan (延期).
     *
     * @param until the last day, inclusive
     */
    record ImprovementPlanExtended(Subject subject, LocalDate until, String reason, LocalDate extendedOn)
            implements ResultApplicationEvent {}
}

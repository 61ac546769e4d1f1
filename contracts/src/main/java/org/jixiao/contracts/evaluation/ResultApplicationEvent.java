package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a result for the money (评价结果应用, rules.md L): the result of a budget year binds the budget two years
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
        KEY_EVALUATION
    }

    /**
     * The rulebook proposes a consequence.
     *
     * @param resultVersion version of the final result that it follows from, among those of its basis
     * @param grade 优, 良, 中 or 差; null where the result is 无法证明, which counts as the rulebook says; the worst where it is void
     * @param falsification 文号 of the paper by which the result is void; null where it stands
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
            @Nullable String falsification,
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
     * @param upTo how much may be arranged at most, 元; null where the project or policy is cancelled
     * @param deviation why it is not what the rulebook proposes; null where it is
     * @param document number of the meeting's paper
     */
    @Published
    record ApplicationDecided(
            Subject subject,
            Basis basis,
            int resultVersion,
            @Nullable BigDecimal upTo,
            int bindsYear,
            @Nullable String deviation,
            String document,
            LocalDate decidedOn)
            implements ResultApplicationEvent {}
}

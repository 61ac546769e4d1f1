package org.jixiao.goals.project.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jspecify.annotations.Nullable;

/**
 * A project as the register shows it. Of a classified project only code, code name, unit, steps and, where it is not secret, money.
 *
 * @param name of a classified project the code name
 * @param transferredFrom the unit that it belonged to before the last transfer (划转)
 * @param transferredOn the first day with the present unit; null where it was never transferred
 * @param requestedAmount 元; of a classified project the total
 * @param fundNature 资金性质, as a code of the year's rulebook
 * @param stage PROPOSED, IN_LIBRARY, BUDGET_APPLIED, CONTROL_FIGURE_RECORDED, BUDGET_ARRANGED, APPROVED
 * @param ceased codes of the conditions that ceased, where it left the library for them
 * @param removalReason why it left the library by decision
 * @param importedFrom the paper of what was taken over from the time before this system (期初导入)
 * @param appraisal EXEMPT, NOT_CONCLUDED, FULL_REQUIRED, OPENED, SUPPORTED, PARTIALLY, IMPROVEMENTS_REPORTED, IMPROVEMENTS_REJECTED,
 *     IMPROVEMENTS_ACCEPTED, NOT_SUPPORTED
 * @param goal NOT_DRAFTED, DRAFTED, SUBMITTED, RETURNED, COMPLETED, PASSED, REFUSED, FILED, APPROVED, ADJUSTMENT_REQUESTED, ADJUSTMENT_PASSED
 * @param goalLate the goal came after the year's term (逾期)
 * @param goalSupervised one of the three saw what the unit had reviewed by itself (督导)
 * @param reviewGrade how the last review was concluded
 * @param ungatedAmount 未过闸资金, 元
 */
record RegisteredProject(
        String projectCode,
        int budgetYear,
        long version,
        String name,
        String unitCode,
        @Nullable String division,
        @Nullable String transferredFrom,
        @Nullable LocalDate transferredOn,
        @Nullable String projectOfficer,
        @Nullable String kind,
        @Nullable String nature,
        @Nullable String participation,
        boolean keyProject,
        @Nullable ProjectProfile profile,
        @Nullable BigDecimal requestedAmount,
        String fundNature,
        boolean classified,
        boolean restricted,
        @Nullable String legalGround,
        @Nullable String reviewer,
        @Nullable LocalDate reexamineOn,
        String stage,
        List<String> ceased,
        @Nullable String removalReason,
        @Nullable String importedFrom,
        String appraisal,
        String goal,
        boolean goalLate,
        boolean goalSupervised,
        @Nullable String reviewGrade,
        @Nullable BigDecimal controlFigure,
        @Nullable BigDecimal arrangedAmount,
        @Nullable LocalDate approvedOn,
        BigDecimal ungatedAmount,
        Instant changedAt) {}

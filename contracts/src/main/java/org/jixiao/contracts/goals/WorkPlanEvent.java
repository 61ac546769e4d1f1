package org.jixiao.contracts.goals;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to an annual work plan (年度工作计划) of budget performance management, a unit's own or the whole
 * office's, and in the supervision (督导) of the unit.
 */
public sealed interface WorkPlanEvent extends StoredEvent {

    /** The unit whose plan it is; {@code office} for the whole office. */
    String unitCode();

    int budgetYear();

    /**
     * The plan stands, or stands anew.
     *
     * @param edition counted within the budget year, from 1 on
     * @param issuedOn the day on the paper (印发日期)
     * @param reason why it is issued anew; null for the first edition
     */
    record WorkPlanIssued(
            String unitCode,
            int budgetYear,
            int edition,
            String title,
            LocalDate issuedOn,
            List<PlannedTask> tasks,
            @Nullable String reason)
            implements WorkPlanEvent {}

    /**
     * Something that is to be done.
     *
     * @param code unique in its plan
     * @param responsible the divisions, or units, that do it (责任处室、责任单位)
     * @param workYear 工作年度, the year in which it is done; one budget year keeps several work years busy
     * @param dueOn 完成时限
     * @param source the paragraph that asks for it (依据)
     */
    record PlannedTask(
            String code, String title, List<String> responsible, int workYear, LocalDate dueOn, String source) {}

    /** A task of the plan is done. */
    record WorkPlanTaskCompleted(String unitCode, int budgetYear, String task, LocalDate completedOn, String note)
            implements WorkPlanEvent {}

    /**
     * A training session (业务培训) took place.
     *
     * @param hours 学时
     */
    record TrainingHeld(
            String unitCode, int budgetYear, LocalDate heldOn, String topic, int hours, List<Attendance> attendance)
            implements WorkPlanEvent {}

    /** How many people of a division, or of a unit, were there. */
    record Attendance(String division, int participants) {}

    /**
     * The unit's own rules (制度办法) are filed.
     *
     * @param documentNumber 文号
     * @param issuedOn the day on the paper (印发日期)
     */
    record UnitRulesFiled(String unitCode, int budgetYear, String title, String documentNumber, LocalDate issuedOn)
            implements WorkPlanEvent {}

    /**
     * One of the three looked at the unit's work (督导).
     *
     * @param supervision counted within the budget year, from 1 on
     * @param seat whose supervision it was: 计划财务处, 研究室 or 综合秘书处
     * @param examined what was looked at (督导内容)
     * @param findings what the unit has to deal with; empty if nothing was found
     */
    record SupervisionRecorded(
            String unitCode,
            int budgetYear,
            int supervision,
            LocalDate supervisedOn,
            String seat,
            String examined,
            List<Finding> findings)
            implements WorkPlanEvent {}

    /**
     * Something that was found in a supervision (督导发现).
     *
     * @param number counted within the budget year, from 1 on, over all supervisions of the unit
     */
    record Finding(int number, String text) {}

    /**
     * One of the three looked at what the unit did about a finding.
     *
     * @param measure what was done (整改措施)
     * @param accepted whether that settles it; if not, the unit goes on and the finding stays open
     */
    record SupervisionFollowedUp(
            String unitCode, int budgetYear, int finding, LocalDate followedUpOn, String measure, boolean accepted)
            implements WorkPlanEvent {}
}

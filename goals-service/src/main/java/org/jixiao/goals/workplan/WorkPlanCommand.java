package org.jixiao.goals.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.contracts.goals.WorkPlanEvent.PlannedTask;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the work plan of a unit, or of the whole office, in a budget year. */
public sealed interface WorkPlanCommand extends Command {

    /** Whose plan it is that binds the whole office. */
    String OFFICE = "office";

    /** The unit, or {@link #OFFICE}. */
    String unitCode();

    int budgetYear();

    /** The business date: nothing that is taken down lies after it. */
    LocalDate on();

    @Override
    default Subject subject() {
        return new Subject(Subject.WORK_PLAN, unitCode(), budgetYear());
    }

    /** What belongs to those who keep the plan. */
    sealed interface Keeping extends WorkPlanCommand {

        Keeper keeper();
    }

    /**
     * Issue the plan (印发), or issue it anew with other tasks.
     *
     * @param reason why it is issued anew; null for the first edition
     */
    record IssueWorkPlan(
            String unitCode,
            int budgetYear,
            String title,
            LocalDate issuedOn,
            List<PlannedTask> tasks,
            @Nullable String reason,
            Keeper keeper,
            LocalDate on)
            implements Keeping {}

    /** Take down that a task is done. */
    record CompleteTask(
            String unitCode,
            int budgetYear,
            String task,
            LocalDate completedOn,
            String note,
            Keeper keeper,
            LocalDate on)
            implements Keeping {}

    /** Take down that a training session took place (业务培训). */
    record HoldTraining(
            String unitCode,
            int budgetYear,
            LocalDate heldOn,
            String topic,
            int hours,
            List<Attendance> attendance,
            Keeper keeper,
            LocalDate on)
            implements Keeping {}

    /** File the unit's own rules (制度办法). */
    record FileUnitRules(
            String unitCode,
            int budgetYear,
            String title,
            String documentNumber,
            LocalDate issuedOn,
            Keeper keeper,
            LocalDate on)
            implements Keeping {}

    /**
     * Take down a supervision (督导) and what it found.
     *
     * @param roles roles of who takes it down; one of them must fill the seat
     */
    record RecordSupervision(
            String unitCode,
            int budgetYear,
            LocalDate supervisedOn,
            String seat,
            String examined,
            List<String> findings,
            Set<String> roles,
            LocalDate on)
            implements WorkPlanCommand {}

    /** Say what the unit did about a finding, and whether that settles it. */
    record FollowUpFinding(
            String unitCode,
            int budgetYear,
            int finding,
            LocalDate followedUpOn,
            String measure,
            boolean accepted,
            LocalDate on)
            implements WorkPlanCommand {}
}

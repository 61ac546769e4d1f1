package org.jixiao.goals.workplan.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * A work plan with everything that belongs to it.
 *
 * @param version the next change's {@code If-Match}
 * @param edition 0, without title and day, while no plan is issued though trainings, rules or supervisions stand
 * @param reason why it was issued anew; null for the first edition
 */
record PlanAsItStands(
        String unitCode,
        int budgetYear,
        long version,
        int edition,
        @Nullable String title,
        @Nullable LocalDate issuedOn,
        @Nullable String reason,
        List<ListedTask> tasks,
        List<Training> trainings,
        List<Rules> rules,
        List<Supervision> supervisions) {

    PlanAsItStands with(
            List<ListedTask> itsTasks,
            List<Training> itsTrainings,
            List<Rules> itsRules,
            List<Supervision> itsSupervisions) {
        return new PlanAsItStands(
                unitCode,
                budgetYear,
                version,
                edition,
                title,
                issuedOn,
                reason,
                itsTasks,
                itsTrainings,
                itsRules,
                itsSupervisions);
    }

    record Training(LocalDate heldOn, String topic, int hours, int participants, List<Attendance> attendance) {}

    record Rules(String title, String documentNumber, LocalDate issuedOn) {}

    record Supervision(
            int supervision, LocalDate supervisedOn, String seat, String examined, List<FollowedFinding> findings) {}

    /**
     * @param settled whether a follow-up was accepted
     * @param followUps in their order
     */
    record FollowedFinding(int number, String text, boolean settled, List<FollowUp> followUps) {}

    record FollowUp(LocalDate followedUpOn, String measure, boolean accepted) {}
}

package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalStep;
import org.jixiao.contracts.goals.GoalStepOutcome;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project's goal. */
public sealed interface GoalCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /** A step that handles content, and so does not exist for a classified project. */
    sealed interface OnContent extends GoalCommand {}

    /** A step of the project's owner, for whom nobody of another unit may act. */
    sealed interface ByOwner extends OnContent {

        /** The unit of who acts. */
        String unit();
    }

    /**
     * Write the goal, or write it anew.
     *
     * @param satisfactionWaiver why 满意度 does not apply; null where it does
     */
    record DraftGoal(
            String projectCode,
            int budgetYear,
            String overallGoal,
            BigDecimal funding,
            List<Indicator> indicators,
            @Nullable String satisfactionWaiver,
            String unit)
            implements ByOwner {}

    /** Put the goal into review (送审). */
    record SubmitGoal(String projectCode, int budgetYear, String unit, LocalDate on) implements ByOwner {}

    /**
     * Answer for the truth of the goal (真实性确认).
     *
     * @param contentHash hash of the content that the head has read
     * @param head the head, by name
     */
    record ConfirmGoal(String projectCode, int budgetYear, String contentHash, String head, String unit)
            implements ByOwner {}

    /**
     * Give the opinion of a review seat.
     *
     * @param roles roles of who gives it; one of them must fill the seat
     */
    record GiveOpinion(String projectCode, int budgetYear, String seat, Opinion opinion, String text, Set<String> roles)
            implements OnContent {}

    /** Send the goal back to its owner (退回). */
    record ReturnGoal(String projectCode, int budgetYear, String reason) implements OnContent {}

    /** Conclude the review (审核通过). */
    record PassGoal(String projectCode, int budgetYear, ReviewGrade grade) implements OnContent {}

    /** Approve the goal together with the budget (批复), on the day on which finance approved it. */
    record ApproveGoal(String projectCode, int budgetYear) implements GoalCommand {}

    /** Attest a step of a classified project's goal, which was taken offline. */
    record AttestGoalStep(
            String projectCode,
            int budgetYear,
            GoalStep step,
            GoalStepOutcome outcome,
            Attestation attestation,
            LocalDate on)
            implements GoalCommand {}
}

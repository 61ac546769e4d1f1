package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.YEAR;

import java.time.LocalDate;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.ApproveImportedGoal;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The goal of a project that was taken over")
class ImportedGoalTest extends GoalStories {

    private static final ApproveImportedGoal APPROVE = new ApproveImportedGoal(SUBJECT);

    @Test
    @DisplayName("is approved as it was then, on the day of then")
    void isApproved() {
        undrafted.heard(imported(BUDGET_APPROVED_ON)).when(APPROVE).then(APPROVED);
        undrafted
                .heard(imported(BUDGET_APPROVED_ON))
                .happened(APPROVED)
                .when(APPROVE)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is approved by a rulebook, and only where the project was taken over")
    void needsARulebook() {
        unheard.heard(PROPOSED, imported(BUDGET_APPROVED_ON))
                .when(APPROVE)
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        unheard.heard(Rulebook2020.published(), PROPOSED, imported(LocalDate.of(2019, 1, 1)))
                .when(APPROVE)
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        undrafted.when(APPROVE).thenRefused(Refusal.conflict("project-not-imported"));
    }

    @Test
    @DisplayName("is not written anew while its approval is on the way")
    void isNotWrittenAnew() {
        undrafted
                .heard(imported(BUDGET_APPROVED_ON))
                .when(DRAFT)
                .thenRefused(Refusal.conflict("goal-already-approved"));
    }

    private static ProjectImported imported(LocalDate approvedOn) {
        return new ProjectImported(CODE, YEAR, DRAFT.content(), approvedOn, "沪财预〔2020〕8号", AMOUNT, "2020年目标批复档案");
    }
}

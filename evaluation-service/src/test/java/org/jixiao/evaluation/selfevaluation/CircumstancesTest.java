package org.jixiao.evaluation.selfevaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.selfevaluation.Examples.BOOKS_CLOSED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;
import static org.jixiao.evaluation.selfevaluation.Examples.progress;
import static org.jixiao.evaluation.selfevaluation.Examples.reported;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A self-evaluation knows")
class CircumstancesTest {

    private static final LocalDate NEW_RULES_FROM = LocalDate.of(2021, 1, 1);
    private static final RulebookPublished SECOND = new RulebookPublished(YEAR, 2, NEW_RULES_FROM, RulesOf2020.rules());

    private final Circumstances known = Circumstances.unheard().after(RULEBOOK).after(SECOND);

    @Test
    @DisplayName("the newest rulebook that is in force on a day")
    void rulebookOfTheDay() {
        assertThat(known.rulebookOn(NEW_RULES_FROM)).contains(SECOND);
        assertThat(known.rulebookOn(NEW_RULES_FROM.minusDays(1))).contains(RULEBOOK);
        assertThat(known.rulebookOn(RULEBOOK.effectiveFrom().minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("each version of the rulebook, and says so if the log has lost one")
    void versions() {
        assertThat(known.rulebookVersion(1)).isEqualTo(RULEBOOK);
        assertThat(known.rulebookVersion(2)).isEqualTo(SECOND);
        assertThatThrownBy(() -> known.rulebookVersion(3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("the money as finance's last document left it")
    void money() {
        Circumstances approved = known.after(BUDGET);

        assertThat(approved.funds(YEAR)).isEqualTo(funds("2864000.00", "0.00"));
        assertThat(approved.after(paid("100.00", "100.00")).funds(YEAR)).isEqualTo(funds("2864000.00", "100.00"));
    }

    @Test
    @DisplayName("nothing more from what does not concern it")
    void passesOver() {
        assertThat(known.after(new BudgetExecutionOpened(Subject.project(Examples.CODE, YEAR))))
                .isEqualTo(known);
    }

    @Test
    @DisplayName("the money of a whole as the sum of its parts")
    void parts() {
        Subject unit = Subject.unit("BJ", YEAR);
        Subject other = Subject.project("31000020T000000000009", YEAR);
        assertThat(known.after(paid(unit, "1.00", "10.00"))
                        .after(paid(other, "1.00", "20.00"))
                        .funds(YEAR)
                        .executed())
                .isEqualTo("30.00");
    }

    @Test
    @DisplayName("the goal as it was on 31 December, and no later version")
    void goalInForce() {
        Circumstances adjusted = known.after(GOAL)
                .after(adjustment(2, LocalDate.of(2020, 12, 31)))
                .after(adjustment(3, LocalDate.of(2021, 1, 1)));
        assertThat(requireNonNull(adjusted.goal()).version()).isEqualTo(2);
        assertThat(requireNonNull(adjusted.goal()).content().overallGoal()).isEqualTo("第2版");
    }

    @Test
    @DisplayName("the report on the latest month, whichever was told last")
    void latestReport() {
        assertThat(known.after(reported(9, List.of(progress("I1", "70", null))))
                        .after(reported(6, List.of(progress("I1", "40", null))))
                        .reported()
                        .getFirst()
                        .actual())
                .isEqualTo("70");
    }

    @Test
    @DisplayName("the unit that a project was transferred to, and who answers for it there")
    void transfer() {
        Circumstances moved = known.after(Examples.MOVED).after(GOAL);
        assertThat(moved.unitCode()).isEqualTo("BJ");
        assertThat(moved.officers().isInCharge("officer-2", BOOKS_CLOSED)).isTrue();
    }

    private static GoalAdjusted adjustment(int version, LocalDate on) {
        GoalContent before = GOAL.content();
        return new GoalAdjusted(
                Examples.PROJECT,
                version,
                on,
                new GoalContent("第" + version + "版", before.funding(), before.indicators(), null, null, null, null),
                "受疫情影响",
                null,
                1,
                null);
    }
}

package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.YEAR;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
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

        assertThat(approved.money()).isEqualTo(MoneyFigures.of(number("2864000.00"), number("0")));
        assertThat(approved.after(paid("100.00", "100.00")).money())
                .isEqualTo(MoneyFigures.of(number("2864000.00"), number("100.00")));
    }

    @Test
    @DisplayName("nothing more from what does not concern it")
    void passesOver() {
        assertThat(known.after(new BudgetExecutionOpened(Subject.project(Examples.CODE, YEAR))))
                .isSameAs(known);
    }

    @Test
    @DisplayName("its project and year from its commands")
    void subject() {
        assertThat(new OpenSelfEvaluation(Examples.CODE, YEAR, NEW_RULES_FROM).subject())
                .isEqualTo(Subject.project(Examples.CODE, YEAR));
    }
}

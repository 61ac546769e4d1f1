package org.jixiao.monitoring.budgetexecution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.platform.aggregate.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A year of the whole office's finance documents")
class ShuffledYearTest {

    private static final YearOfFinance YEAR = YearOfFinance.of(1, 7);
    private static final Map<Subject, MoneyFigures> IN_ORDER = figures(taken(YEAR.inOrder()));

    @Test
    @DisplayName("has every kind of document for every project and unit, the same each time")
    void isComplete() {
        assertThat(YEAR.inOrder()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(YEAR.inOrder()).isEqualTo(YearOfFinance.of(1, 7).inOrder());
        assertThat(YEAR.inOrder().stream().map(one -> one.document().kind()).distinct())
                .hasSize(18);
        assertThat(IN_ORDER).hasSize(DemoSubject.ALL.size());
    }

    @Test
    @DisplayName("counts as it comes where it comes in order")
    void inOrder() {
        Map<Subject, BudgetExecutionState> states = new HashMap<>();
        for (FinanceMail mail : YEAR.inOrder()) {
            take(states, mail);
            assertThat(Objects.requireNonNull(states.get(mail.subject()))
                            .documents()
                            .waiting())
                    .as(mail.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("gives the same figures to the fen in whatever order it comes, and nothing waits")
    void shuffled(long seed) {
        Map<Subject, BudgetExecutionState> states = taken(YEAR.shuffled(seed));

        assertThat(figures(states)).isEqualTo(IN_ORDER);
        states.values().forEach(state -> assertThat(state.documents().waiting()).isEmpty());
    }

    private static Map<Subject, BudgetExecutionState> taken(List<FinanceMail> mail) {
        Map<Subject, BudgetExecutionState> states = new HashMap<>();
        mail.forEach(one -> take(states, one));
        return states;
    }

    private static void take(Map<Subject, BudgetExecutionState> states, FinanceMail mail) {
        BudgetExecutionState state = states.computeIfAbsent(
                mail.subject(), subject -> after(new BudgetExecutionState.Unknown(), new OpenBudgetExecution(subject)));
        states.put(mail.subject(), after(state, new ReceiveFinanceDocuments(mail.subject(), List.of(mail.document()))));
    }

    private static BudgetExecutionState after(BudgetExecutionState state, BudgetExecutionCommand command) {
        Decision<BudgetExecutionEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        BudgetExecutionState after = state;
        for (BudgetExecutionEvent event : ((Decision.Accepted<BudgetExecutionEvent>) decision).events()) {
            after = after.evolve(event);
        }
        return after;
    }

    private static Map<Subject, MoneyFigures> figures(Map<Subject, BudgetExecutionState> states) {
        Map<Subject, MoneyFigures> figures = new HashMap<>();
        states.forEach(
                (subject, state) -> figures.put(subject, state.documents().figures()));
        return figures;
    }
}

package org.jixiao.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.OpenBudgetExecution;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command of monitoring")
class SubjectsOfCommandsTest {

    private static final String CODE = "31000020T000000000001";

    @Test
    @DisplayName("is about the project and the year that it names")
    void isAboutItsProject() {
        Subject project = Subject.project(CODE, 2020);

        assertThat(new OpenBudgetExecution(project).subject()).isEqualTo(project);
        assertThat(new OpenTracking(project, 1, 1, List.of(), Examples.OFFICER, Examples.routeOf("HQ"), false)
                        .subject())
                .isEqualTo(project);
    }
}

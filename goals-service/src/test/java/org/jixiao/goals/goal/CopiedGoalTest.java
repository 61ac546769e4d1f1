package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.FUNDING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal that is copied")
class CopiedGoalTest {

    @Test
    @DisplayName("says the same, with its dates in the later year and without the earlier year's library")
    void saysTheSame() {
        GoalContent earlier = content(LocalDate.of(2020, 2, 29), new CoreReference("DKZY-02", 1));
        assertThat(CopiedGoal.of(earlier, 1)).isEqualTo(content(LocalDate.of(2021, 2, 28), null));
    }

    @Test
    @DisplayName("names the projects of its tasks anew")
    void namesProjectsAnew() {
        GoalContent earlier = with(plan(List.of("31000020T000000000001")));
        assertThat(CopiedGoal.of(earlier, 1)).isEqualTo(with(plan(List.of())));
    }

    private static GoalContent with(WholePlan plan) {
        return new GoalContent("目标", FUNDING, List.of(), null, null, plan, null);
    }

    private static WholePlan plan(List<String> projects) {
        return new WholePlan(
                "职能",
                "机构",
                1,
                1,
                BigDecimal.ONE,
                BigDecimal.TEN,
                List.of(new Task("任务", "内容", BigDecimal.ONE, BigDecimal.ZERO, projects)),
                List.of());
    }

    @Test
    @DisplayName("has no dates where it had none")
    void hasNoDates() {
        assertThat(CopiedGoal.of(content(null, null), 1)).isEqualTo(content(null, null));
    }

    private static GoalContent content(@Nullable LocalDate due, @Nullable CoreReference library) {
        return new GoalContent(
                "目标",
                FUNDING,
                List.of(new Indicator(
                        "I1",
                        Group.OUTPUT,
                        Category.QUANTITY,
                        "督查数",
                        Direction.AT_LEAST,
                        Kind.ONE_OFF,
                        BigDecimal.TEN,
                        due,
                        null,
                        "个",
                        BigDecimal.TEN,
                        true,
                        null,
                        library,
                        List.of(),
                        null)),
                null,
                null,
                null,
                null);
    }
}

package org.jixiao.goals.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jixiao.contracts.goals.WholePlan.TiedGoal;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;

/** Tasks and money of a unit or department as a whole, as they come in; the fields are those of {@link WholePlan}. */
public record WholeBody(
        @Paragraph String functions,
        @Paragraph String structure,
        @PositiveOrZero @Max(100_000) int posts,
        @PositiveOrZero @Max(100_000) int staff,
        @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal basicExpenditure,
        @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal projectExpenditure,
        @NotEmpty @Size(max = 40) List<@Valid TaskBody> tasks,
        @NotEmpty @Size(max = 40) List<@Valid TiedGoalBody> goals) {

    private static final int DECIMALS = 2;

    WholePlan plan() {
        return new WholePlan(
                functions,
                structure,
                posts,
                staff,
                basicExpenditure.setScale(DECIMALS),
                projectExpenditure.setScale(DECIMALS),
                tasks.stream().map(TaskBody::task).toList(),
                goals.stream()
                        .map(goal -> new TiedGoal(goal.text(), goal.tasks()))
                        .toList());
    }

    /** A main task; the projects that carry it out may be none. */
    public record TaskBody(
            @Line String name,
            @Paragraph String content,

            @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal appropriation,

            @PositiveOrZero @Digits(integer = 13, fraction = 2)
            BigDecimal other,

            @Size(max = 60) List<@ProjectCode String> projects) {

        private Task task() {
            return new Task(name, content, appropriation.setScale(DECIMALS), other.setScale(DECIMALS), projects);
        }
    }

    /** A goal of the year and the tasks that reach it. */
    public record TiedGoalBody(
            @Paragraph String text,
            @NotEmpty @Size(max = 40) List<@Line String> tasks) {}
}

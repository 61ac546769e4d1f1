package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.contracts.goals.WholePlan.Task;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an earlier year as the draft of a later one. Dates move with the years. What was chosen from the earlier year's library
 * is an own indicator until it is chosen again, since each year has a library of its own; the projects of the tasks are named anew.
 */
final class CopiedGoal {

    private CopiedGoal() {}

    static GoalContent of(GoalContent earlier, int years) {
        List<Indicator> indicators = earlier.indicators().stream()
                .map(indicator -> later(indicator, years))
                .toList();
        return new GoalContent(
                earlier.overallGoal(),
                withoutCarryOver(earlier.funding()),
                indicators,
                earlier.satisfactionWaiver(),
                earlier.midTerm(),
                later(earlier.whole()),
                null);
    }

    /** What was carried over into the earlier year is spent or gone; what is carried over into the later one is not known yet. */
    private static Funding withoutCarryOver(Funding funding) {
        return new Funding(funding.appropriation(), BigDecimal.ZERO.setScale(2), funding.other());
    }

    private static @Nullable WholePlan later(@Nullable WholePlan plan) {
        return plan == null
                ? null
                : new WholePlan(
                        plan.functions(),
                        plan.structure(),
                        plan.posts(),
                        plan.staff(),
                        plan.basicExpenditure(),
                        plan.projectExpenditure(),
                        plan.tasks().stream()
                                .map(task -> new Task(
                                        task.name(), task.content(), task.appropriation(), task.other(), List.of()))
                                .toList(),
                        plan.goals());
    }

    private static Indicator later(Indicator indicator, int years) {
        return new Indicator(
                indicator.code(),
                indicator.group(),
                indicator.category(),
                indicator.name(),
                indicator.direction(),
                indicator.kind(),
                indicator.target(),
                later(indicator.dueDate(), years),
                indicator.standard(),
                indicator.unit(),
                indicator.weight(),
                indicator.core(),
                indicator.methodSheet(),
                null,
                indicator.milestones(),
                indicator.passThreshold());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}

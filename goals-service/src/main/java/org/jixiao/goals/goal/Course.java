package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.contracts.goals.GoalTask;
import org.jspecify.annotations.Nullable;

/**
 * What happened beside the steps of the goal, in whichever of them it is.
 *
 * @param extendedTo the goal's own term where it was extended; null where the year's term holds
 * @param closing whether the year is closed, and the goal open all the same
 * @param reminded when somebody was last reminded of each step
 * @param budget what the money comes to since the approval; null before it, and of a classified project
 */
record Course(
        @Nullable LocalDate extendedTo,
        Closing closing,
        Map<GoalTask, LocalDate> reminded,
        @Nullable Budget budget) {

    static Course usual() {
        return new Course(null, Closing.open(), Map.of(), null);
    }

    Course extended(LocalDate until) {
        return new Course(until, closing, reminded, budget);
    }

    Course closed() {
        return new Course(extendedTo, new Closing(true, closing.reopened()), reminded, budget);
    }

    /** Open for one more change. */
    Course reopened() {
        return new Course(extendedTo, new Closing(closing.closed(), true), reminded, budget);
    }

    /** Approved, and closed again where the year is. */
    Course settled() {
        return new Course(extendedTo, new Closing(closing.closed(), false), reminded, budget);
    }

    Course budgeted(@Nullable Budget money) {
        return new Course(extendedTo, closing, reminded, money);
    }

    /** Money that is not approved yet is not moved. */
    Course moved(UnaryOperator<Budget> further) {
        return budget == null ? this : budgeted(further.apply(budget));
    }

    Course reminded(GoalTask task, LocalDate on) {
        Map<GoalTask, LocalDate> after = new EnumMap<>(GoalTask.class);
        after.putAll(reminded);
        after.put(task, on);
        return new Course(extendedTo, closing, Map.copyOf(after), budget);
    }
}

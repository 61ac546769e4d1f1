package org.jixiao.goals.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.contracts.goals.Cut;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalTask;
import org.jspecify.annotations.Nullable;

/**
 * What happened beside the steps of the goal, in whichever of them it is.
 *
 * @param extendedTo the goal's own term where it was extended; null where the year's term holds
 * @param closing whether the year is closed, and the goal open all the same
 * @param reminded when somebody was last reminded of each step
 * @param cuts by which money was cut in mid-year, by number of the reduction
 * @param ordered a revision that was ordered while an adjustment is under way, and waits for its end; null where none does
 */
record Course(
        @Nullable LocalDate extendedTo,
        Closing closing,
        Map<GoalTask, LocalDate> reminded,
        Map<Integer, Cut> cuts,
        @Nullable RevisionOrdered ordered) {

    static Course usual() {
        return new Course(null, Closing.open(), Map.of(), Map.of(), null);
    }

    Course extended(LocalDate until) {
        return new Course(until, closing, reminded, cuts, ordered);
    }

    Course closed() {
        return new Course(extendedTo, new Closing(true, closing.reopened()), reminded, cuts, ordered);
    }

    /** Open for one more change. */
    Course reopened() {
        return new Course(extendedTo, new Closing(closing.closed(), true), reminded, cuts, ordered);
    }

    /** Approved, and closed again where the year is. */
    Course settled() {
        return new Course(extendedTo, new Closing(closing.closed(), false), reminded, cuts, null);
    }

    Course cut(@Nullable Cut cut) {
        if (cut == null) {
            return this;
        }
        Map<Integer, Cut> after = new TreeMap<>(cuts);
        after.put(cut.reduction(), cut);
        return new Course(extendedTo, closing, reminded, Map.copyOf(after), ordered);
    }

    Course uncut(int reduction) {
        Map<Integer, Cut> after = new TreeMap<>(cuts);
        after.remove(reduction);
        return new Course(extendedTo, closing, reminded, Map.copyOf(after), null);
    }

    Course ordered(RevisionOrdered order) {
        return new Course(extendedTo, closing, reminded, cuts, order);
    }

    /** The adjustment came to nothing, so that the order holds for the version that stands. */
    Course orderTaken() {
        return new Course(extendedTo, closing, reminded, cuts, null);
    }

    Course reminded(GoalTask task, LocalDate on) {
        Map<GoalTask, LocalDate> after = new EnumMap<>(GoalTask.class);
        after.putAll(reminded);
        after.put(task, on);
        return new Course(extendedTo, closing, Map.copyOf(after), cuts, ordered);
    }
}

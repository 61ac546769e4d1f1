package org.jixiao.monitoring.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param number cut-off month of the report, or number of the rectification or measure
 * @param holders who has to do it, and who may do it for them
 * @param headedBy whose heads hear of it when it is late
 * @param due the last day on which it is in time
 */
record Waiting(
        Subject subject,
        String name,
        Task task,
        int number,
        Set<Addressee> holders,
        HeadedBy headedBy,
        LocalDate since,
        LocalDate due) {

    /**
     * Where the heads of a holder are looked for.
     *
     * @param unit of the holder; null where the holder has a role of the office
     * @param division empty where the unit's head is meant
     */
    record HeadedBy(@Nullable String unit, String division) {

        static HeadedBy ownersOf(ReviewRoute route) {
            return new HeadedBy(route.unitCode(), route.division());
        }

        static HeadedBy unit(String unit) {
            return new HeadedBy(unit, "");
        }

        /** The division of the 机关 behind a role; nobody where none is. */
        static HeadedBy office(@Nullable String division) {
            return new HeadedBy(null, Optional.ofNullable(division).orElse(""));
        }
    }

    static final Comparator<Waiting> MOST_URGENT_FIRST =
            Comparator.comparing(Waiting::due).thenComparing(Waiting::id);

    /** Whether it comes after another step in that order. */
    boolean isBehind(LocalDate otherDue, String otherId) {
        int byDay = due.compareTo(otherDue);
        return byDay > 0 || (byDay == 0 && id().compareTo(otherId) > 0);
    }

    /** The same as long as it is the same step. */
    String id() {
        return subject + "/" + task + "/" + number + "/" + since;
    }
}

package org.jixiao.monitoring.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.platform.reminder.Addressee;

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

package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param holders who has to do it, and who may do it for them
 * @param headedBy whose heads hear of it when it is late
 * @param due the last day on which it is in time
 * @param part what of the subject alone is meant: a division of the 机关, or the number of a set of a budget year; null else
 */
record Waiting(
        Subject subject,
        String name,
        Task task,
        Set<Addressee> holders,
        HeadedBy headedBy,
        LocalDate since,
        LocalDate due,
        @Nullable String part) {

    /** A step about the subject as it is. */
    Waiting(
            Subject subject,
            String name,
            Task task,
            Set<Addressee> holders,
            HeadedBy headedBy,
            LocalDate since,
            LocalDate due) {
        this(subject, name, task, holders, headedBy, since, due, null);
    }

    /** The same as long as it is the same step. */
    String id() {
        return subject + (part == null ? "" : "/" + part) + "/" + task + "/" + since;
    }
}

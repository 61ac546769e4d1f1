package org.jixiao.disclosure.todo;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.reminder.Addressee;

/**
 * A step that waits for somebody. Everybody here acts by a role of the office.
 *
 * @param part tells steps of one subject apart: the matter or the batch; empty where there is one only
 * @param role who has to do it
 * @param due the last day on which it is in time
 * @param link where it is seen and done
 */
record Waiting(
        Subject subject,
        String name,
        Task task,
        String part,
        String role,
        LocalDate since,
        LocalDate due,
        String link) {

    /** The same as long as it is the same step. */
    String id() {
        return subject + (part.isEmpty() ? "" : "/" + part) + "/" + task + "/"
                + (task.isKnownByItsDueDay() ? due : since);
    }

    Addressee holder() {
        return Addressee.role(role);
    }
}

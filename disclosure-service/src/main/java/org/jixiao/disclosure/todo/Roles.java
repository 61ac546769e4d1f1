package org.jixiao.disclosure.todo;

import java.time.LocalDate;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.platform.reminder.Addressee;

/** Whose step it is: everybody here acts by a role of the office. */
final class Roles {

    static final String DISCLOSURE_OFFICER = "disclosure-officer";
    static final String SECRECY_REVIEWER = "secrecy-reviewer";
    static final String OFFICE_LEADER = "office-leader";

    private Roles() {}

    /** @param part as in {@link Waiting} */
    static Waiting waits(
            String role, Task task, Subject subject, String name, LocalDate since, LocalDate due, String part) {
        return new Waiting(subject, name, task, Set.of(Addressee.role(role)), HeadedBy.office(null), since, due, part);
    }
}

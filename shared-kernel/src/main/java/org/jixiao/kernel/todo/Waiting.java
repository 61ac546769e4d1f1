package org.jixiao.kernel.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.reminder.Addressee;

/**
 * A step that waits for somebody.
 *
 * @param part what of the subject alone is meant: a month, a number, a matter, a division; empty where the subject as it is
 * @param holders who has to do it, and who may do it for them
 * @param headedBy whose heads hear of it when it is late
 * @param since the day on which it began to wait
 * @param due the last day on which it is in time
 */
public record Waiting(
        Subject subject,
        String name,
        Step task,
        Set<Addressee> holders,
        HeadedBy headedBy,
        LocalDate since,
        LocalDate due,
        String part) {

    /** By the day on which it is due; of one day in a fixed order. */
    public static final Comparator<Waiting> MOST_URGENT_FIRST =
            Comparator.comparing(Waiting::due).thenComparing(Waiting::id);

    /** A step about the subject as it is. */
    public Waiting(
            Subject subject,
            String name,
            Step task,
            Set<Addressee> holders,
            HeadedBy headedBy,
            LocalDate since,
            LocalDate due) {
        this(subject, name, task, holders, headedBy, since, due, "");
    }

    /** The same as long as it is the same step. */
    public String id() {
        return subject + (part.isEmpty() ? "" : "/" + part) + "/" + task.name() + "/"
                + (task.isKnownByItsDueDay() ? due : since);
    }

    /** Whether it comes after another step in the order of urgency. */
    boolean isBehind(LocalDate otherDue, String otherId) {
        int byDay = due.compareTo(otherDue);
        return byDay > 0 || (byDay == 0 && id().compareTo(otherId) > 0);
    }

    String link() {
        return task.link(subject, part);
    }
}

package org.jixiao.platform.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.platform.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When one task's reminders and escalations are due. Each is known by its working day, counted from the due date: -5, -2, 0, 3.
 *
 * @param from the day on which the task began; of what lies before it nobody is told
 * @param due the last day on which it is in time; no earlier than it began
 */
public record ReminderPlan(LocalDate from, LocalDate due, WorkingDays calendar, ReminderDays days) {

    /** A task that begins when it should have been done is due at once. */
    public ReminderPlan {
        due = due.isBefore(from) ? from : due;
    }

    /**
     * What is due on a day, today's and all before it.
     *
     * @param reminder the latest one; null before the first
     * @param passed reminders before that one. Where nobody was told of them then, because nothing ran, the latest one stands for them
     * @param escalations from the first to the latest: each has its own readers, so none stands for another
     */
    public record Standing(@Nullable Integer reminder, List<Integer> passed, List<Integer> escalations, Light light) {}

    /** How the task stands on a day, were it still open then. */
    public Standing on(LocalDate today) {
        int late = calendar.between(due, today);
        List<Integer> reminders = IntStream.concat(
                        days.before().stream().mapToInt(before -> -before),
                        IntStream.iterate(0, offset -> offset <= late, offset -> offset + days.every()))
                .filter(offset -> isReached(offset, today))
                .boxed()
                .toList();
        return new Standing(
                reminders.isEmpty() ? null : reminders.getLast(),
                reminders.isEmpty() ? List.of() : reminders.subList(0, reminders.size() - 1),
                days.escalations().stream().filter(after -> after <= late).toList(),
                light(reminders, today));
    }

    private boolean isReached(int offset, LocalDate today) {
        if (offset > 0) {
            return true;
        }
        LocalDate day = calendar.after(due, offset);
        return !day.isAfter(today) && !day.isBefore(from);
    }

    private Light light(List<Integer> reminders, LocalDate today) {
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return reminders.isEmpty() ? Light.GREEN : Light.YELLOW;
    }
}

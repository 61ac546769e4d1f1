package org.jixiao.platform.reminder;

import java.util.List;

/**
 * On which working days somebody is reminded, counted from the due date, on which everybody is.
 *
 * @param before how many days before it, from the earliest on
 * @param every how often after it
 * @param escalations how many days after it others hear of it, from the first to the last
 */
public record ReminderDays(List<Integer> before, int every, List<Integer> escalations) {

    public ReminderDays {
        before = List.copyOf(before);
        escalations = List.copyOf(escalations);
    }
}

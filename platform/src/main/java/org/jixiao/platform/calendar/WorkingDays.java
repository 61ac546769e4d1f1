package org.jixiao.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * A calendar of working days: Monday to Friday, but for the days that somebody says otherwise of.
 *
 * @param off further days on which nobody works
 * @param worked days of weekends that are worked on
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    public static WorkingDays of(Collection<LocalDate> off, Collection<LocalDate> worked) {
        return new WorkingDays(Set.copyOf(off), Set.copyOf(worked));
    }

    public boolean include(LocalDate day) {
        return worked.contains(day)
                || (!off.contains(day)
                        && day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * The working day that lies so many working days after a day; before it where the count is negative, and the day itself where it is
     * nothing.
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = Math.abs(count); left > 0; ) {
            found = count > 0 ? found.plusDays(1) : found.minusDays(1);
            if (include(found)) {
                left--;
            }
        }
        return found;
    }

    /** How many working days have begun since a day, which itself does not count; nothing where the other is no later. */
    public int between(LocalDate day, LocalDate other) {
        return Math.toIntExact(day.plusDays(1)
                .datesUntil(other.isBefore(day) ? day.plusDays(1) : other.plusDays(1))
                .filter(this::include)
                .count());
    }
}

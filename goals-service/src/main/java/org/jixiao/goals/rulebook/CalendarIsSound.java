package org.jixiao.goals.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.Rules.Calendar;
import org.jixiao.platform.aggregate.Refusal;

/** The calendar says of a day only what its weekday does not say, and says it once: what else it says is a slip of the pen. */
final class CalendarIsSound {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private CalendarIsSound() {}

    static List<Refusal> objections(Calendar calendar) {
        List<Refusal> objections = new ArrayList<>(objections(calendar.daysOff(), false, "daysOff"));
        objections.addAll(objections(calendar.daysWorked(), true, "daysWorked"));
        return objections;
    }

    private static List<Refusal> objections(List<LocalDate> days, boolean ofWeekends, String name) {
        List<Refusal> objections = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            String field = "rules.calendar." + name + "[" + i + "]";
            if (WEEKEND.contains(day.getDayOfWeek()) != ofWeekends) {
                objections.add(Refusal.rule("calendar-day-as-its-weekday").at(field));
            } else if (!seen.add(day)) {
                objections.add(Refusal.rule("calendar-day-twice").at(field));
            }
        }
        return objections;
    }
}

package org.jixiao.kernel.rulebook;

import java.time.LocalDate;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.reminder.ReminderDays;
import org.jixiao.platform.reminder.ReminderPlan;

/** When people are reminded of a term, by a year's rulebook. */
public final class ReminderPlans {

    private ReminderPlans() {}

    /**
     * @param since the day on which the task began
     * @param due the last day on which it is in time
     */
    public static ReminderPlan of(LocalDate since, LocalDate due, Rules rules) {
        return new ReminderPlan(since, due, calendar(rules), days(rules.reminders()));
    }

    /** The working days of the office. */
    public static WorkingDays calendar(Rules rules) {
        return WorkingDays.of(rules.calendar().daysOff(), rules.calendar().daysWorked());
    }

    private static ReminderDays days(ReminderRules reminders) {
        return new ReminderDays(
                reminders.daysBefore(),
                reminders.everyDays(),
                reminders.escalations().stream().map(Escalation::afterDays).toList());
    }
}

package org.jixiao.monitoring.terms;

import java.time.LocalDate;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.calendar.WorkingDays;

/** Counts the working days of fund control by the rulebook's calendar. */
public record MonitoringTerms(MonitoringRules.FundControl terms, WorkingDays calendar) {

    public static MonitoringTerms of(RulebookPublished version) {
        Rules.Calendar calendar = version.rules().calendar();
        return new MonitoringTerms(
                version.rules().monitoring().fundControl(), WorkingDays.of(calendar.daysOff(), calendar.daysWorked()));
    }

    /** Last day on which the report of a rectification still averts a measure. */
    public LocalDate failedAfter(LocalDate dueOn) {
        return calendar.after(dueOn, terms.failedAfterDays());
    }

    /** Last day of a provisional suspension. */
    public LocalDate provisionalUntil(LocalDate from) {
        return calendar.after(from, terms.provisionalDays());
    }

    /** Until when the unit may state its case. */
    public LocalDate statementUntil(LocalDate from) {
        return calendar.after(from, terms.statementDays());
    }

    /** Until when finance is expected to answer. */
    public LocalDate acknowledgeBy(LocalDate from) {
        return calendar.after(from, terms.acknowledgeDays());
    }
}

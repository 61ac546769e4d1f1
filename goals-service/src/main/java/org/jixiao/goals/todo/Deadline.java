package org.jixiao.goals.todo;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.ReminderRules.Terms;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.reminder.ReminderPlan;
import org.jspecify.annotations.Nullable;

/** Until when a step of a goal is to be done, by the rulebook of its year. */
final class Deadline {

    /** What the to-dos call the submission of a year's goals (报送). */
    static final String REPORT = "REPORT";

    private Deadline() {}

    /**
     * Of a step of the to-dos; empty where the rulebook sets no term.
     *
     * @param step as the to-dos call it
     * @param extendedTo the goal's own term for its submission, or the last day of a report; null where the year's holds
     */
    static Optional<ReminderPlan> of(String step, LocalDate since, @Nullable LocalDate extendedTo, Rules rules) {
        return switch (step) {
            case REPORT -> Optional.ofNullable(extendedTo).map(due -> ReminderPlans.of(since, due, rules));
            default -> of(GoalTask.valueOf(step), since, extendedTo, rules);
        };
    }

    /**
     * Of a step of a goal; empty where the year sets no such term.
     *
     * @param since the day on which the goal came into this phase
     * @param extendedTo the goal's own term for its submission; null where the year's holds
     */
    static Optional<ReminderPlan> of(GoalTask task, LocalDate since, @Nullable LocalDate extendedTo, Rules rules) {
        return due(task, since, extendedTo, rules).map(due -> ReminderPlans.of(since, due, rules));
    }

    private static Optional<LocalDate> due(
            GoalTask task, LocalDate since, @Nullable LocalDate extendedTo, Rules rules) {
        Terms terms = rules.reminders().terms();
        WorkingDays calendar = ReminderPlans.calendar(rules);
        return switch (task) {
            case WRITE ->
                Optional.ofNullable(extendedTo)
                        .or(() -> Optional.ofNullable(rules.review().submitBy()));
            case CONFIRM -> Optional.of(calendar.after(since, terms.confirm()));
            case OPINION -> Optional.of(calendar.after(since, terms.giveOpinion()));
            case CONCLUDE -> Optional.of(calendar.after(since, terms.conclude()));
            case COMPLETE -> Optional.of(calendar.after(since, terms.complete()));
            case SUPERVISE -> Optional.of(calendar.after(since, terms.supervise()));
            case REPLY ->
                Optional.of(later(
                        calendar.after(since, terms.reply()), rules.review().replyBy()));
            case REVISE -> Optional.of(calendar.after(since, terms.revise()));
        };
    }

    /** What passes before the year's budget is approved waits for it; what comes in mid-year has a term of its own. */
    private static LocalDate later(LocalDate own, @Nullable LocalDate ofTheYear) {
        return ofTheYear == null || own.isAfter(ofTheYear) ? own : ofTheYear;
    }
}

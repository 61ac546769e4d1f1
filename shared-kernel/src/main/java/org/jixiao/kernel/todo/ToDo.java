package org.jixiao.kernel.todo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.Light;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits (待办), as it is told.
 *
 * @param id the same as long as it is the same step
 * @param step the kind of step, one of its service's list
 * @param part what of the subject alone is meant: a month, a number, a matter, a division; null where the subject as it is
 * @param words the step in the words of the office
 * @param since the day on which it began to wait
 * @param due the last day on which it is in time; null where the year sets no term for it
 * @param light how near that day is
 * @param holders who has to do it, and who may do it for them
 * @param link where it is seen and done
 */
public record ToDo(
        String id,
        Subject subject,
        String name,
        String step,
        @Nullable String part,
        String words,
        LocalDate since,
        @Nullable LocalDate due,
        Light light,
        List<Holder> holders,
        String link) {

    static ToDo of(Waiting step, LocalDate today, RulesOnDay rules) {
        return new ToDo(
                step.id(),
                step.subject(),
                step.name(),
                step.task().name(),
                step.part().isEmpty() ? null : step.part(),
                step.task().words(),
                step.since(),
                step.due(),
                rules.of(step.subject().budgetYear())
                        .map(known -> ReminderPlans.of(step.since(), step.due(), known)
                                .on(today)
                                .light())
                        .orElse(Light.GREEN),
                holders(step.holders()),
                step.link());
    }

    /** Always in the same order. */
    public static List<Holder> holders(Collection<Addressee> addressees) {
        return addressees.stream().map(Holder::of).sorted(Holder.IN_ORDER).toList();
    }
}

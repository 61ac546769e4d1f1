package org.jixiao.platform.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.platform.daily.DailyTurn;
import org.jixiao.platform.reminder.Notice.Kind;
import org.jixiao.platform.reminder.NoticeTable.Occasion;
import org.jixiao.platform.reminder.ReminderPlan.Standing;

/**
 * Writes the notices of a day: all of them and the mark that the day is done in one transaction, by one replica. A day that was missed
 * leaves no hole: what is due is told from the due dates, not from what happened since the last run. Told is told: a run that comes
 * twice, or after a failure, writes nothing a second time.
 */
final class ReminderRun {

    private final List<OpenTasks> sources;
    private final NoticeTable table;
    private final DailyTurn turn;
    private final List<Notifier> channels;

    ReminderRun(List<OpenTasks> sources, NoticeTable table, DailyTurn turn, List<Notifier> channels) {
        this.sources = sources;
        this.table = table;
        this.turn = turn;
        this.channels = channels;
    }

    /** How many notices a run wrote. */
    record Outcome(LocalDate day, int reminders, int escalations, int byHand) {}

    /** Today's run, once it is time and unless it was done before. */
    void whenDue() {
        turn.whenDue(this::write);
    }

    /** A run for this day, whatever was done before: it only adds what is missing. Another one that is under way ends first. */
    Outcome on(LocalDate day) {
        return turn.inTurn(() -> write(day));
    }

    /** Passes on what people remind of by hand, which does not wait for the day's run. */
    void passOn() {
        turn.ifFree(() -> sources.stream()
                .flatMap(source -> source.remindedByHand().stream())
                .forEach(this::byHand));
    }

    private Outcome write(LocalDate day) {
        int reminders = 0;
        int escalations = 0;
        int byHand = 0;
        for (OpenTasks source : sources) {
            for (OpenTask task : source.on(day)) {
                ReminderPlan plan = task.plan();
                if (plan != null) {
                    Standing standing = plan.on(day);
                    reminders += remind(task, plan, standing, day);
                    escalations += escalate(task, plan, standing, day);
                }
                byHand += byHand(task);
            }
        }
        return new Outcome(day, reminders, escalations, byHand);
    }

    private int remind(OpenTask task, ReminderPlan plan, Standing standing, LocalDate day) {
        return standing.reminder() == null
                ? 0
                : tell(task, dated(task, plan), "reminder/" + standing.reminder(), Kind.REMINDER, task.holders(), day);
    }

    private int escalate(OpenTask task, ReminderPlan plan, Standing standing, LocalDate day) {
        int told = 0;
        for (Map.Entry<Integer, Set<Addressee>> hearing : task.hearOfIt().entrySet()) {
            if (standing.escalations().contains(hearing.getKey())) {
                told += tell(
                        task,
                        dated(task, plan),
                        "escalation/" + hearing.getKey(),
                        Kind.ESCALATION,
                        hearing.getValue(),
                        day);
            }
        }
        return told;
    }

    private int byHand(OpenTask task) {
        LocalDate day = task.remindedOn();
        return day == null ? 0 : tell(task, task.id(), "by-hand/" + day, Kind.BY_HAND, task.holders(), day);
    }

    private static String dated(OpenTask task, ReminderPlan plan) {
        return task.id() + "/" + plan.due();
    }

    private int tell(OpenTask task, String id, String mark, Kind kind, Set<Addressee> addressees, LocalDate day) {
        int told = 0;
        for (Addressee addressee : addressees) {
            told += table.add(new Occasion(id, mark, kind, addressee.key()), task, day, channels) ? 1 : 0;
        }
        return told;
    }
}

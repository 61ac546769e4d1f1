package org.jixiao.monitoring.goaltracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ExtendTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.monitoring.goaltracking.GoalTrackingState.Open;
import org.jixiao.monitoring.goaltracking.Reported.Standing;
import org.jixiao.monitoring.light.CutOff;
import org.jixiao.monitoring.light.Thresholds;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * The officer in charge reports, month by month. Any month may be told; one that a tracking task of the rulebook cuts off is answered in full, by the
 * task's term or an extension (延期), also where a later month was told already, and reviewed. What was returned stays as punctual as it
 * was.
 */
final class ReportingRules {

    private ReportingRules() {}

    static Decision<GoalTrackingEvent> report(ReportProgress command, Open tracking) {
        Circumstances known = tracking.circumstances();
        if (!known.subjectIsOf(command.by().unit())) {
            return Decision.refuse(Refusal.forbidden("project-of-another-unit"));
        }
        if (!known.officers().isInCharge(command.by().id(), command.on())) {
            return Decision.refuse(Refusal.forbidden("not-the-officer-in-charge"));
        }
        Reported before = tracking.report(command.cutOffMonth()).orElse(null);
        String hash = CanonicalJson.hashOf(command.report());
        if (before != null
                && before.standing() != Standing.RETURNED
                && before.report().contentHash().equals(hash)) {
            return Decision.nothingToDo();
        }
        Thresholds thresholds =
                known.thresholdsOf(tracking.snapshot().rulebookVersion()).orElse(null);
        Tracking rules = known.tracking(command.on()).orElse(null);
        if (thresholds == null || rules == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-published"));
        }
        List<Indicator> goal = before == null ? tracking.snapshot().indicators() : before.goal();
        List<Refusal> objections = new ArrayList<>(objectionsToTheMonth(command, before, tracking));
        objections.addAll(
                TheReportAnswersTheGoal.objections(goal, command.report().indicators(), command.on()));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        CutOff cutOff = cutOff(command);
        DualReading reading = Readings.read(goal, command.report().indicators(), cutOff, thresholds, known.money());
        TrackingTask task = task(command, tracking).orElse(null);
        if (task != null) {
            List<Refusal> missing = TheTaskIsAnswered.objections(command.report(), reading, known.key(), rules);
            if (!missing.isEmpty()) {
                return Decision.refuse(missing);
            }
        }
        return Decision.accept(new ProgressReported(
                command.subject(),
                command.cutOffMonth(),
                before == null
                        ? tracking.snapshot().goalVersion()
                        : before.report().goalVersion(),
                command.report(),
                hash,
                new Person(command.by().id(), command.by().name()),
                command.cutOffMonth() >= tracking.lastMonth(),
                task == null ? null : task.dueOn(),
                before == null
                        ? task != null && command.on().isAfter(task.dueOn())
                        : before.report().late(),
                reading,
                Jumps.between(
                        tracking.reportBefore(command.cutOffMonth()).orElse(null),
                        command.report(),
                        reading,
                        goal,
                        rules.jumpPoints())));
    }

    /** A trial (试编) has no tasks: it tells what it likes, without effect. */
    private static Optional<TrackingTask> task(ReportProgress command, Open tracking) {
        return tracking.snapshot().trial()
                ? Optional.empty()
                : tracking.circumstances().task(command.cutOffMonth(), command.on());
    }

    private static List<Refusal> objectionsToTheMonth(
            ReportProgress command, @Nullable Reported before, Open tracking) {
        if (command.cutOffMonth() < 1 || command.cutOffMonth() > 12) {
            return List.of(Refusal.rule("cut-off-month-unknown").at("cutOffMonth"));
        }
        if (cutOff(command).lastDay().isAfter(command.on())) {
            return List.of(Refusal.rule("cut-off-month-not-over").at("cutOffMonth"));
        }
        boolean returned = before != null && before.standing() == Standing.RETURNED;
        Optional<TrackingTask> task = task(command, tracking);
        boolean unanswered = before == null && task.isPresent();
        if (!returned && !unanswered && command.cutOffMonth() <= tracking.lastMonth()) {
            return List.of(Refusal.conflict("cut-off-month-already-reported").at("cutOffMonth"));
        }
        return task.map(due -> tracking.until(command.cutOffMonth(), due))
                .filter(until -> !returned && command.on().isAfter(until))
                .map(until -> List.of(Refusal.conflict("tracking-term-over").with("until", until.toString())))
                .orElseGet(List::of);
    }

    private static CutOff cutOff(ReportProgress command) {
        return new CutOff(command.subject().budgetYear(), command.cutOffMonth());
    }

    static Decision<GoalTrackingEvent> extend(ExtendTracking command, Open tracking) {
        TrackingTask task = tracking.circumstances()
                .task(command.cutOffMonth(), command.on())
                .orElse(null);
        if (task == null) {
            return Decision.refuse(Refusal.rule("month-of-no-task").at("cutOffMonth"));
        }
        LocalDate until = tracking.until(command.cutOffMonth(), task);
        if (command.until().equals(until)) {
            return Decision.nothingToDo();
        }
        return command.until().isAfter(until)
                ? Decision.accept(new TrackingExtended(
                        command.subject(), command.cutOffMonth(), command.until(), command.reason()))
                : Decision.refuse(
                        Refusal.rule("extension-not-later").at("until").with("until", until.toString()));
    }
}

package org.jixiao.monitoring.trackingreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.monitoring.paper.MonitoringLog;
import org.jixiao.monitoring.paper.UnitNames;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jixiao.monitoring.trackingreport.TrackedGoals.Question;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports on the tracking tasks of a year, as they stand now. */
@Component
public class TrackingReports {

    /** Rulebook and tree of units are the whole office's. */
    private static final String OFFICE = "office";

    private final MonitoringLog log;
    private final TrackedGoals goals;

    TrackingReports(MonitoringLog log, TrackedGoals goals) {
        this.log = log;
        this.goals = goals;
    }

    /**
     * @param unit of one unit only; of all if null
     * @throws CommandRefused if the year has no such task
     */
    public Form report(int year, int month, @Nullable String unit, LocalDate today) {
        long position = log.position(null);
        Question question =
                new Question(year, month, task(year, month, today, position).dueOn(), unit);
        return new TrackingReportForm(
                        question,
                        unit == null ? "" : unitName(unit, year, today, position),
                        today,
                        new Sums(goals.ask(question), today),
                        goals.openRectifications(question),
                        goals.measures(question))
                .form();
    }

    /** The tasks of a year, by its rulebook as it is in force on a day; none before one is. */
    public List<TrackingTask> tasks(int year, LocalDate today) {
        return tasks(year, today, log.position(null)).toList();
    }

    private Stream<TrackingTask> tasks(int year, LocalDate today, long position) {
        List<RulebookPublished> versions = new ArrayList<>();
        log.tell(
                List.of(Aggregate.streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, year))),
                position,
                (event, _) -> {
                    if (event instanceof RulebookPublished version) {
                        versions.add(version);
                    }
                });
        return new RulebooksInForce(versions)
                .on(today).stream().flatMap(version -> version.rules().monitoring().tracking().tasks().stream());
    }

    private TrackingTask task(int year, int month, LocalDate today, long position) {
        return tasks(year, today, position)
                .filter(task -> task.cutOff().getMonthValue() == month)
                .findFirst()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("tracking-task-not-found"))));
    }

    private String unitName(String unit, int year, LocalDate today, long position) {
        UnitNames names = new UnitNames();
        log.tell(
                List.of(UnitNames.stream(), UnitNames.streamOf(unit, year)), position, (event, _) -> names.hear(event));
        return names.on(today, unit);
    }
}

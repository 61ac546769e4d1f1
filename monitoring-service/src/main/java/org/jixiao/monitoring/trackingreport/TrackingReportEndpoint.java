package org.jixiao.monitoring.trackingreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.paper.MonitoringLog;
import org.jixiao.monitoring.paper.UnitNames;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jixiao.monitoring.trackingreport.TrackedGoals.Question;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Docx;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report on a tracking task (绩效跟踪报告), of a unit or the whole office, as PDF, DOCX or XLSX by {@code Accept}. */
@RestController
class TrackingReportEndpoint {

    /** Rulebook and tree of units are the whole office's. */
    private static final String OFFICE = "office";

    private final MonitoringLog log;
    private final TrackedGoals goals;

    TrackingReportEndpoint(MonitoringLog log, TrackedGoals goals) {
        this.log = log;
        this.goals = goals;
    }

    /** @param unit of one unit only; of all if left out */
    @GetMapping(
            path = "/api/monitoring/tracking-reports/{year}/{month}",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    @Reads({"monitoring-tracking", "monitoring-rectifications", "monitoring-fund-control"})
    Form report(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(12) int month,
            @RequestParam(required = false) @Nullable @UnitCode String unit,
            Caller caller) {
        LocalDate today = caller.businessDate();
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

    private TrackingTask task(int year, int month, LocalDate today, long position) {
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
                .on(today).stream()
                        .flatMap(version -> version.rules().monitoring().tracking().tasks().stream())
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

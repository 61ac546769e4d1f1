package org.jixiao.monitoring.goaltracking.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.form.ProjectCode;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the owner's report up to a month; the lights are read from it at once. */
@RestController
class ReportProgressEndpoint {

    private final Commands commands;

    ReportProgressEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param cutOffMonth 截止月份, 1 to 12
     * @param indicators every indicator of the goal, once
     */
    record ProgressReport(
            int cutOffMonth, @NotEmpty @Size(max = 100) List<IndicatorProgress> indicators) {}

    @PostMapping("/api/monitoring/projects/{code}/{year}/tracking/reports")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> report(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody ProgressReport report,
            Caller caller) {
        return commands.send(
                        new ReportProgress(
                                code,
                                year,
                                report.cutOffMonth(),
                                report.indicators(),
                                caller.actor().unit(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/monitoring/projects/" + code + "/" + year + "/tracking"));
    }
}

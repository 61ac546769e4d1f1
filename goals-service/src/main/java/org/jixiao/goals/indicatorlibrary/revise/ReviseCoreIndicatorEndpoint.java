package org.jixiao.goals.indicatorlibrary.revise;

import jakarta.validation.Valid;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.CoreIndicatorForm;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReviseCoreIndicator;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes a change of an adopted core indicator (修订核心指标). */
@RestController
class ReviseCoreIndicatorEndpoint {

    private final Commands commands;

    ReviseCoreIndicatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ReviseCoreIndicatorBody(
            @Line String division,
            @Paragraph String reason,
            @Valid CoreIndicatorForm indicator) {}

    @PostMapping("/api/goals/indicator-library/{year}/indicators/{code}/revision")
    @PreAuthorize("hasAnyRole('research-office', 'general-secretariat')")
    ResponseEntity<Written> revise(
            @PathVariable @BudgetYear int year,
            @PathVariable @CoreIndicatorCode String code,
            @Valid @RequestBody ReviseCoreIndicatorBody body,
            Caller caller) {
        return commands.send(
                        new ReviseCoreIndicator(
                                year, code, body.indicator().indicator(), body.division(), body.reason()),
                        caller)
                .ok();
    }
}

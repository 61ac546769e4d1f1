package org.jixiao.goals.indicatorlibrary.retire;

import jakarta.validation.Valid;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.RetireCoreIndicator;
import org.jixiao.kernel.input.BudgetYear;
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

/** Takes a core indicator out of use (停用核心指标). */
@RestController
class RetireCoreIndicatorEndpoint {

    private final Commands commands;

    RetireCoreIndicatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RetireCoreIndicatorBody(@Paragraph String reason) {}

    @PostMapping("/api/goals/indicator-library/{year}/indicators/{code}/retirement")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> retire(
            @PathVariable @BudgetYear int year,
            @PathVariable @CoreIndicatorCode String code,
            @Valid @RequestBody RetireCoreIndicatorBody body,
            Caller caller) {
        return commands.send(new RetireCoreIndicator(year, code, body.reason()), caller)
                .ok();
    }
}

package org.jixiao.goals.indicatorlibrary.giveback;

import jakarta.validation.Valid;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReturnCoreIndicator;
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

/** Sends a proposal or a revision back to its division (退回核心指标). */
@RestController
class ReturnCoreIndicatorEndpoint {

    private final Commands commands;

    ReturnCoreIndicatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ReturnCoreIndicatorBody(@Paragraph String reason) {}

    @PostMapping("/api/goals/indicator-library/{year}/indicators/{code}/return")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> giveBack(
            @PathVariable @BudgetYear int year,
            @PathVariable @CoreIndicatorCode String code,
            @Valid @RequestBody ReturnCoreIndicatorBody body,
            Caller caller) {
        return commands.send(new ReturnCoreIndicator(year, code, body.reason()), caller)
                .ok();
    }
}

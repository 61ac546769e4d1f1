package org.jixiao.goals.indicatorlibrary.suggest;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.SuggestCoreIndicator;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Suggests a good indicator of an approved goal to the library (推荐入库): it becomes a proposal like any other, with the goal's target
 * as the standard value.
 */
@RestController
class SuggestIndicatorEndpoint {

    private final Commands commands;

    SuggestIndicatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param projectCode of the goal
     * @param indicator its code within the goal
     * @param code under which it shall stand in the library
     * @param division with which it was worked out (提出处室)
     */
    record SuggestIndicatorBody(
            @ProjectCode String projectCode,
            @BudgetYear int budgetYear,
            @Line String indicator,
            @CoreIndicatorCode String code,
            BusinessField field,
            @Line String division) {}

    @PostMapping("/api/goals/indicator-library/{year}/suggestions")
    @PreAuthorize("hasAnyRole('research-office', 'general-secretariat')")
    ResponseEntity<Written> suggest(
            @PathVariable @BudgetYear int year, @Valid @RequestBody SuggestIndicatorBody body, Caller caller) {
        return commands.send(
                        new SuggestCoreIndicator(
                                year,
                                body.projectCode(),
                                body.budgetYear(),
                                body.indicator(),
                                body.code(),
                                body.field(),
                                body.division()),
                        caller)
                .created(URI.create("/api/goals/indicator-library/" + year + "/indicators/" + body.code()));
    }
}

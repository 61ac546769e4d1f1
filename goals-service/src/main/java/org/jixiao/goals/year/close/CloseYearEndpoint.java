package org.jixiao.goals.year.close;

import jakarta.validation.Valid;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.year.YearCommand.CloseYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes a budget year (关账). What is still open then stays open for good, unless it is reopened one by one. */
@RestController
class CloseYearEndpoint {

    private final Commands commands;

    CloseYearEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document 文号 */
    record CloseYearBody(@Line String document) {}

    @PostMapping("/api/goals/years/{year}/closing")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> close(
            @PathVariable @BudgetYear int year, @Valid @RequestBody CloseYearBody body, Caller caller) {
        return commands.send(new CloseYear(year, body.document(), caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.goals.submission.giveback;

import jakarta.validation.Valid;
import org.jixiao.goals.submission.GoalsSubmitted;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.ReturnBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that the finance bureau sent the package back with its opinions (退回). The next edition follows. */
@RestController
class RecordReturnEndpoint {

    private final Commands commands;

    RecordReturnEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals/submissions/{year}/return")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> giveBack(
            @PathVariable @BudgetYear int year, @Valid @RequestBody ReturnBody body, Caller caller) {
        return commands.send(body.of(GoalsSubmitted.of(year), caller.businessDate()), caller)
                .ok();
    }
}

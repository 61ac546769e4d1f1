package org.jixiao.goals.submission.send;

import jakarta.validation.Valid;
import org.jixiao.goals.submission.GoalsSubmitted;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.SendingBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that the package went to the finance bureau (报送). */
@RestController
class SendSubmissionEndpoint {

    private final Commands commands;

    SendSubmissionEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals/submissions/{year}/sending")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> send(
            @PathVariable @BudgetYear int year, @Valid @RequestBody SendingBody body, Caller caller) {
        return commands.send(body.of(GoalsSubmitted.of(year), caller.businessDate()), caller)
                .ok();
    }
}

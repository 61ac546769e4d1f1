package org.jixiao.goals.submission.receive;

import jakarta.validation.Valid;
import org.jixiao.goals.submission.GoalsSubmitted;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.ReceiptBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down that the finance bureau has what was sent (签收). */
@RestController
class RecordReceiptEndpoint {

    private final Commands commands;

    RecordReceiptEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals/submissions/{year}/receipt")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> receive(
            @PathVariable @BudgetYear int year, @Valid @RequestBody ReceiptBody body, Caller caller) {
        return commands.send(body.of(GoalsSubmitted.of(year), caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.goals.submission.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.submission.SubmissionCommand.RecordReceipt;
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

    /** @param receipt number or name of whoever took it in */
    record RecordReceiptBody(
            @Min(1) int edition, LocalDate receivedOn, @Line String receipt) {}

    @PostMapping("/api/goals/submissions/{year}/receipt")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> receive(
            @PathVariable @BudgetYear int year, @Valid @RequestBody RecordReceiptBody body, Caller caller) {
        return commands.send(
                        new RecordReceipt(
                                year, body.edition(), body.receivedOn(), body.receipt(), caller.businessDate()),
                        caller)
                .ok();
    }
}

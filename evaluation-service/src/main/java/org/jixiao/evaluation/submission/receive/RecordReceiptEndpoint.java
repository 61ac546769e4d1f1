package org.jixiao.evaluation.submission.receive;

import jakarta.validation.Valid;
import org.jixiao.evaluation.submission.SubmissionPath;
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

    @PostMapping(SubmissionPath.ONE + "/receipt")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> receive(
            @PathVariable @BudgetYear int year,
            @PathVariable String kind,
            @PathVariable String code,
            @Valid @RequestBody ReceiptBody body,
            Caller caller) {
        return commands.send(body.of(SubmissionPath.subject(year, kind, code), caller.businessDate()), caller)
                .ok();
    }
}

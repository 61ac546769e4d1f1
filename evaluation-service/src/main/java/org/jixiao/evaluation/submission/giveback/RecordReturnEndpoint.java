package org.jixiao.evaluation.submission.giveback;

import jakarta.validation.Valid;
import org.jixiao.evaluation.submission.SubmissionPath;
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

    @PostMapping(SubmissionPath.ONE + "/return")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> giveBack(
            @PathVariable @BudgetYear int year,
            @PathVariable String kind,
            @PathVariable String code,
            @Valid @RequestBody ReturnBody body,
            Caller caller) {
        return commands.send(body.of(SubmissionPath.subject(year, kind, code), caller.businessDate()), caller)
                .ok();
    }
}

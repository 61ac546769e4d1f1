package org.jixiao.goals.submission.send;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.submission.SubmissionCommand.SendSubmission;
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

    /**
     * @param documentNumber 文号 of the letter
     * @param approvalNumber 签发文号, under which 办领导 signed it
     */
    record SendSubmissionBody(
            @Min(1) int edition,
            @Line String documentNumber,
            @Line String approvalNumber) {}

    @PostMapping("/api/goals/submissions/{year}/sending")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> send(
            @PathVariable @BudgetYear int year, @Valid @RequestBody SendSubmissionBody body, Caller caller) {
        return commands.send(
                        new SendSubmission(
                                year,
                                body.edition(),
                                body.documentNumber(),
                                body.approvalNumber(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

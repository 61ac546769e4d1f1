package org.jixiao.disclosure.request.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ApproveAnswer;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A leader lets an answer go out (签发) where its project is 不宜公开 or a third party objects. */
@RestController
class ApproveAnswerEndpoint {

    private final Commands commands;

    ApproveAnswerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/answer-approval")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> approve(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new ApproveAnswer(
                                number, year, body.contentHash(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

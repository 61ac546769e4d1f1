package org.jixiao.disclosure.request.answer;

import jakarta.validation.Valid;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.PrepareAnswer;
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

/** Makes an answer that discloses something, for its review (拟答复). */
@RestController
class PrepareAnswerEndpoint {

    private final Commands commands;

    PrepareAnswerEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/disclosure/requests/{year}/{number}/answer-preparation")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> prepare(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody AnswerBody body,
            Caller caller) {
        return commands.send(
                        new PrepareAnswer(
                                number, year, body.answer(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

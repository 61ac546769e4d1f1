package org.jixiao.disclosure.request.answer;

import jakarta.validation.Valid;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers a request (答复); what is disclosed goes out as it was prepared and reviewed. */
@RestController
class AnswerRequestEndpoint {

    private final Commands commands;

    AnswerRequestEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document 文号 of the answer */
    record Body(@Valid AnswerBody answer, @Line String document) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/answer")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> answer(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new AnswerRequest(
                                number,
                                year,
                                body.answer().answer(),
                                body.document(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

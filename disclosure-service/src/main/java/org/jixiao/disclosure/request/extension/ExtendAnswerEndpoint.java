package org.jixiao.disclosure.request.extension;

import jakarta.validation.Valid;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ExtendAnswer;
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

/** Puts the answer off, once (延期答复). */
@RestController
class ExtendAnswerEndpoint {

    private final Commands commands;

    ExtendAnswerEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Line String reason) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/extension")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> extend(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new ExtendAnswer(
                                number, year, body.reason(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

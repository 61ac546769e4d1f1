package org.jixiao.disclosure.request.completion;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskCompletion;
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

/** Asks the applicant to complete the request (补正). */
@RestController
class AskCompletionEndpoint {

    private final Commands commands;

    AskCompletionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param completeBy day until which the applicant may */
    record Body(@Line String what, LocalDate completeBy) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/completion-notice")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> ask(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new AskCompletion(number, year, body.what(), body.completeBy(), caller.businessDate()), caller)
                .ok();
    }
}

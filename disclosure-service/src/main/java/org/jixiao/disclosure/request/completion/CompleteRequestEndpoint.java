package org.jixiao.disclosure.request.completion;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.CompleteRequest;
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

/** Records that the applicant completed the request. */
@RestController
class CompleteRequestEndpoint {

    private final Commands commands;

    CompleteRequestEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param receivedOn day on which the completion came */
    record Body(LocalDate receivedOn) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/completion")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> complete(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(new CompleteRequest(number, year, body.receivedOn(), caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.disclosure.request.thirdparty;

import jakarta.validation.Valid;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AskThirdParty;
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

/** Records that a third party was asked for its opinion; who it is stands in the file. */
@RestController
class AskThirdPartyEndpoint {

    private final Commands commands;

    AskThirdPartyEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reference under which the office's file has it, without a name */
    record Body(@RequestNumber String reference) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/third-party-inquiry")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> ask(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(new AskThirdParty(number, year, body.reference(), caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.disclosure.request.thirdparty;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.HearThirdParty;
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

/** Records what a third party says. */
@RestController
class HearThirdPartyEndpoint {

    private final Commands commands;

    HearThirdPartyEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param receivedOn day on which its opinion came */
    record Body(@RequestNumber String reference, boolean consents, LocalDate receivedOn) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/third-party-opinion")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> hear(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new HearThirdParty(
                                number,
                                year,
                                body.reference(),
                                body.consents(),
                                body.receivedOn(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

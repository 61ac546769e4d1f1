package org.jixiao.disclosure.request.completion;

import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AbandonRequest;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closes a request that was not completed in time (视为放弃申请). */
@RestController
class AbandonRequestEndpoint {

    private final Commands commands;

    AbandonRequestEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/disclosure/requests/{year}/{number}/abandonment")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> abandon(
            @PathVariable @BudgetYear int year, @PathVariable @RequestNumber String number, Caller caller) {
        return commands.send(new AbandonRequest(number, year, caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.disclosure.request.receive;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReceiveRequest;
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

/** Takes a request in under the number of the register; who asks stands there and nowhere here. */
@RestController
class ReceiveRequestEndpoint {

    private final Commands commands;

    ReceiveRequestEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param topic what is asked for, without any word of who asks */
    record Body(RequestChannel channel, @Line String topic, LocalDate receivedOn) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> receive(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new ReceiveRequest(
                                number, year, body.channel(), body.topic(), body.receivedOn(), caller.businessDate()),
                        caller)
                .ok();
    }
}

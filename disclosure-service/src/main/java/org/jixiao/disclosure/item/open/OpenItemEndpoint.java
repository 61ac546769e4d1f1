package org.jixiao.disclosure.item.open;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 依申请公开转主动公开. */
@RestController
class OpenItemEndpoint {

    private final Commands commands;

    OpenItemEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reason why it is published from now on */
    record Body(@Line String reason) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/opening")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> open(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new OpenItem(
                                subject, matter, body.reason(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.disclosure.item.withhold;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
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

/** Keeps an item from the public, on a legal ground. */
@RestController
class WithholdItemEndpoint {

    private final Commands commands;

    WithholdItemEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(LegalGround ground) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/withholding")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> withhold(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new WithholdItem(
                                subject, matter, body.ground(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.disclosure.item.reexamine;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReexamineItem;
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

/** Records that the ground of what is withheld still stands; where it ceased, the item is opened (政府信息公开条例 art. 18). */
@RestController
class ReexamineItemEndpoint {

    private final Commands commands;

    ReexamineItemEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reason why the ground still stands */
    record Body(@Line String reason) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/reexamination")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> reexamine(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ReexamineItem(
                                subject, matter, body.reason(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

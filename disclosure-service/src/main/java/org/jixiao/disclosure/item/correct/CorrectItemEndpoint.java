package org.jixiao.disclosure.item.correct;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
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

/** Orders another version of what is public although its record did not change (更正). */
@RestController
class CorrectItemEndpoint {

    private final Commands commands;

    CorrectItemEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param reason what is wrong with the public version; for the office alone */
    record Body(@Line String reason) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/correction")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> correct(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new CorrectItem(
                                subject, matter, body.reason(), caller.actor().id(), caller.businessDate()),
                        caller)
                .ok();
    }
}

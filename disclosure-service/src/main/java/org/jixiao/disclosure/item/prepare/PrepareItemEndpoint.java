package org.jixiao.disclosure.item.prepare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.withheld.WithheldSubjects;
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

/** Makes the public version of a record; nobody types anything again. */
@RestController
class PrepareItemEndpoint {

    private final Commands commands;
    private final WithheldSubjects withheld;

    PrepareItemEndpoint(Commands commands, WithheldSubjects withheld) {
        this.commands = commands;
        this.withheld = withheld;
    }

    /** @param publisher 发布机关 */
    record Body(@NotBlank @Size(max = 100) String publisher) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/preparation")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> prepare(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new PrepareItem(
                                subject,
                                matter,
                                body.publisher(),
                                caller.actor().id(),
                                withheld.all()),
                        caller)
                .ok();
    }
}

package org.jixiao.disclosure.item.withdraw;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes back what is public (撤回): in order by a leader with a public note, at once by whoever finds a leak. */
@RestController
@Reads(value = WithheldSubjects.PROJECTION, everything = true)
class WithdrawItemEndpoint {

    private final Commands commands;
    private final WithheldSubjects withheld;

    WithdrawItemEndpoint(Commands commands, WithheldSubjects withheld) {
        this.commands = commands;
        this.withheld = withheld;
    }

    /** @param note what the public reads instead */
    record Body(LegalGround ground, @Line String note) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/withdrawal")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> withdraw(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new WithdrawItem(
                                subject,
                                matter,
                                body.ground(),
                                body.note(),
                                false,
                                caller.actor().id(),
                                withheld.all(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.disclosure.item.withdraw;

import jakarta.validation.Valid;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
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

/** Takes back at once what should never have been public, without a word of what it was. It waits for nothing. */
@RestController
class WithdrawAtOnceEndpoint {

    private final Commands commands;

    WithdrawAtOnceEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(LegalGround ground) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/emergency-withdrawal")
    @PreAuthorize("hasAnyRole('secrecy-reviewer', 'disclosure-officer', 'office-leader')")
    ResponseEntity<Written> withdraw(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new WithdrawItem(
                                subject,
                                matter,
                                body.ground(),
                                null,
                                true,
                                caller.actor().id(),
                                List.of(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.disclosure.item.approve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
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

/** A leader lets the reviewed version go out (签发), by the hash of what was read. */
@RestController
class ApproveReleaseEndpoint {

    private final Commands commands;

    ApproveReleaseEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/approval")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> approve(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ApproveRelease(
                                subject,
                                matter,
                                body.contentHash(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

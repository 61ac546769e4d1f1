package org.jixiao.disclosure.item.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A second person reviews the public version before release (公开审查), by the hash of what was read. */
@RestController
class ReviewSecrecyEndpoint {

    private final Commands commands;

    ReviewSecrecyEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param ground why it must not be published; absent if it may */
    record Body(
            @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
            SecrecyReviewed.Outcome outcome,
            @Nullable LegalGround ground) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/secrecy-review")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> review(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ReviewSecrecy(
                                subject,
                                matter,
                                body.contentHash(),
                                body.outcome(),
                                body.ground(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

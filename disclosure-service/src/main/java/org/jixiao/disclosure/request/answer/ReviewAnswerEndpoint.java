package org.jixiao.disclosure.request.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.ReviewAnswer;
import org.jixiao.kernel.input.BudgetYear;
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

/** A second person reviews the answer before it goes out (公开审查), by the hash of what was read. */
@RestController
class ReviewAnswerEndpoint {

    private final Commands commands;

    ReviewAnswerEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param ground why it must not be disclosed; absent if it may */
    record Body(
            @Pattern(regexp = "[0-9a-f]{64}") String contentHash,
            Outcome outcome,
            @Nullable LegalGround ground) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/answer-review")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> review(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new ReviewAnswer(
                                number,
                                year,
                                body.contentHash(),
                                body.outcome(),
                                body.ground(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

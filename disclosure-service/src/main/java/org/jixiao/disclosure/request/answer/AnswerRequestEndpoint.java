package org.jixiao.disclosure.request.answer;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.disclosure.request.DisclosureRequestCommand.AnswerRequest;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
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

/** Answers a request (答复). */
@RestController
class AnswerRequestEndpoint {

    private final Commands commands;

    AnswerRequestEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param about the subject whose record was asked for; null where it is none of this system
     * @param ground why all or part of it is not disclosed; null where nothing is kept back, or there is nothing
     * @param document 文号 of the answer
     * @param reason why it is disclosed although the third party objects; null else
     */
    record Body(
            RequestOutcome outcome,
            @Nullable Subject about,
            @Nullable LegalGround ground,
            @Line String document,
            @Line @Nullable String reason) {}

    @PostMapping("/api/disclosure/requests/{year}/{number}/answer")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> answer(
            @PathVariable @BudgetYear int year,
            @PathVariable @RequestNumber String number,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new AnswerRequest(
                                number,
                                year,
                                body.outcome(),
                                body.about(),
                                body.ground(),
                                body.document(),
                                body.reason(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.evaluation.credit.blacklist;

import jakarta.validation.Valid;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.evaluation.credit.EvaluatorCreditCommand.BlacklistEvaluator;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Blacklists an expert or an agency (列入黑名单): nobody commissions them any more. */
@RestController
class BlacklistEvaluatorEndpoint {

    private final Commands commands;

    BlacklistEvaluatorEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param document 文号 of the decision */
    record Blacklisting(@Paragraph String reason, @Line String document) {}

    @PostMapping("/api/evaluation/evaluator-credits/{kind}/{code}/blacklisting")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> blacklist(
            @PathVariable EvaluatorKind kind,
            @PathVariable @Line String code,
            @Valid @RequestBody Blacklisting body,
            Caller caller) {
        return commands.send(
                        new BlacklistEvaluator(kind, code, body.reason(), body.document(), caller.businessDate()),
                        caller)
                .ok();
    }
}

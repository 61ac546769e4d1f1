package org.jixiao.goals.rulebook.publish;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.rulebook.RulebookCommand.PublishRulebook;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Brings the next version of a budget year's rulebook into force (发布规则手册). */
@RestController
class PublishRulebookEndpoint {

    private final Commands commands;

    PublishRulebookEndpoint(Commands commands) {
        this.commands = commands;
    }

    record PublishRulebookBody(@BudgetYear int budgetYear, LocalDate effectiveFrom, Rules rules) {}

    @PostMapping("/api/goals/rulebooks")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> publish(@Valid @RequestBody PublishRulebookBody body, Caller caller) {
        return commands.send(new PublishRulebook(body.budgetYear(), body.effectiveFrom(), body.rules()), caller)
                .created(URI.create("/api/goals/rulebooks/" + body.budgetYear()));
    }
}

package org.jixiao.evaluation.keyselection.propose;

import jakarta.validation.Valid;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.ProposeKeySelection;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes what of a budget year is evaluated: what has priority, and a share of the others by lot. */
@RestController
class ProposeKeySelectionEndpoint {

    private final Commands commands;
    private final Evaluables evaluables;

    ProposeKeySelectionEndpoint(Commands commands, Evaluables evaluables) {
        this.commands = commands;
        this.evaluables = evaluables;
    }

    /** @param seed what decides by lot: a number that was drawn in public, or a text that nobody chose */
    record Proposal(@Line String seed) {}

    @PostMapping("/api/evaluation/key-selections/{year}/proposal")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> propose(
            @PathVariable @BudgetYear int year, @Valid @RequestBody Proposal body, Caller caller) {
        return commands.send(
                        new ProposeKeySelection(year, body.seed(), evaluables.of(year), caller.businessDate()), caller)
                .ok();
    }
}

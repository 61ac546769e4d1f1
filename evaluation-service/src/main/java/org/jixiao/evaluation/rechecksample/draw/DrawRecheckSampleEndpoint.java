package org.jixiao.evaluation.rechecksample.draw;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.DrawRecheckSample;
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

/** Draws which results of a budget year are rechecked (复核抽查): all with alerts, and a share of each unit's others. */
@RestController
class DrawRecheckSampleEndpoint {

    private final Commands commands;
    private final FinalResults results;

    DrawRecheckSampleEndpoint(Commands commands, FinalResults results) {
        this.commands = commands;
        this.results = results;
    }

    /** @param seed what decides by lot: a number that was drawn in public, or a text that nobody chose */
    record Draw(@Line String seed) {}

    @PostMapping("/api/evaluation/recheck-samples/{year}")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> draw(@PathVariable @BudgetYear int year, @Valid @RequestBody Draw body, Caller caller) {
        return commands.send(
                        new DrawRecheckSample(
                                year, body.seed(), results.on(caller.businessDate(), year), caller.businessDate()),
                        caller)
                .created(URI.create("/api/evaluation/recheck-samples?year=" + year));
    }
}

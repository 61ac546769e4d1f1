package org.jixiao.evaluation.reallocation.decide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.evaluation.reallocation.DecidedSets;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DecideReallocation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
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

/** Takes down what the leaders decided on a set (资金再分配). */
@RestController
@Reads("evaluation-reallocations")
class DecideReallocationEndpoint {

    private final Commands commands;
    private final DecidedSets sets;

    DecideReallocationEndpoint(Commands commands, DecidedSets sets) {
        this.commands = commands;
        this.sets = sets;
    }

    /** @param document number of the meeting's paper */
    record Body(@Line String document) {}

    @PostMapping("/api/evaluation/reallocations/{year}/{number}/decision")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> decide(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(10_000) int number,
            @Valid @RequestBody Body body,
            Caller caller) {
        Optional<ReallocationProposed> set = sets.proposed(year, number);
        return commands.send(
                        new DecideReallocation(
                                year,
                                number,
                                set.map(ReallocationProposed::lines).orElse(List.of()).stream()
                                        .map(ReallocationEvent.Line::projectCode)
                                        .toList(),
                                set.map(ReallocationProposed::grounds).orElse(List.of()),
                                body.document(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

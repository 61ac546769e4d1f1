package org.jixiao.goals.submission.prepare;

import java.util.List;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.goals.submission.GoalsSubmitted;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the package of a year's goals for the finance bureau, of what is arranged by now (准备报送材料). */
@RestController
class PrepareSubmissionEndpoint {

    private final ArrangedGoals arranged;
    private final GoalsPackage packing;
    private final Commands commands;

    PrepareSubmissionEndpoint(ArrangedGoals arranged, GoalsPackage packing, Commands commands) {
        this.arranged = arranged;
        this.packing = packing;
        this.commands = commands;
    }

    @PostMapping("/api/goals/submissions/{year}/package")
    @PreAuthorize("hasRole('planning-finance')")
    @Reads("goals-project-register")
    ResponseEntity<Written> prepare(@PathVariable @BudgetYear int year, Caller caller) {
        List<SubmittedItem> goals = arranged.of(year);
        if (goals.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.conflict("nothing-to-submit")));
        }
        return commands.send(
                        new PrepareSubmission(
                                GoalsSubmitted.of(year),
                                goals,
                                List.of(),
                                packing.of(
                                        year,
                                        goals,
                                        arranged.unitNames(year),
                                        caller.actor().id()),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

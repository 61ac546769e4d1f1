package org.jixiao.goals.workplan.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.goals.workplan.WorkPlanCommand.FollowUpFinding;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what a unit did about a finding, and whether that settles it (督导跟进). */
@RestController
class FollowUpFindingEndpoint {

    private final Commands commands;

    FollowUpFindingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param measure what was done (整改措施) */
    record FollowUpFindingBody(
            LocalDate followedUpOn, @Paragraph String measure, boolean accepted) {}

    @PostMapping("/api/goals/work-plans/{year}/{unit}/findings/{finding}/follow-ups")
    @PreAuthorize("hasAnyRole('planning-finance', 'research-office', 'general-secretariat')")
    ResponseEntity<Written> followUp(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @PathVariable @Min(1) @Max(9999) int finding,
            @Valid @RequestBody FollowUpFindingBody body,
            Caller caller) {
        return commands.send(
                        new FollowUpFinding(
                                unit,
                                year,
                                finding,
                                body.followedUpOn(),
                                body.measure(),
                                body.accepted(),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/goals/work-plans/" + year + "/" + unit));
    }
}

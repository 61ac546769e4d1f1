package org.jixiao.monitoring.goaltracking.judge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.JudgeProgress;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives the opinion of a review seat on a report. */
@RestController
class JudgeProgressEndpoint {

    private final Commands commands;

    JudgeProgressEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param seat the role that fills it */
    record SeatOpinion(
            @Line String seat,
            Opinion opinion,
            @Size(max = 2000) String text) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/opinions")
    @ByStaff
    ResponseEntity<Written> judge(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody SeatOpinion body,
            Caller caller) {
        return commands.send(
                        new JudgeProgress(
                                subject,
                                month,
                                body.seat(),
                                body.opinion(),
                                body.text(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

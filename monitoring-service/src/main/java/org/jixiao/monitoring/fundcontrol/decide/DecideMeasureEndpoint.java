package org.jixiao.monitoring.fundcontrol.decide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DecideMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RepeatDecision;
import org.jixiao.monitoring.fundcontrol.LinkedBody;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers what the office's meeting decided on a proposed measure (主任办公会). */
@RestController
class DecideMeasureEndpoint {

    private static final int MOST_PROJECTS = 200;

    private final Commands commands;

    DecideMeasureEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param document 会议纪要文号
     * @param linked the projects of a policy; empty for a project
     */
    record DecideMeasureBody(
            @Line String document,
            @Size(max = MOST_PROJECTS) List<@Valid LinkedBody> linked) {}

    /** @param document 会议纪要文号 */
    record DropMeasureBody(@Paragraph String reason, @Line String document) {}

    /** @param document 会议纪要文号 */
    record RepeatDecisionBody(
            @Paragraph String remark, @Line String document) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/decision")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> decide(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody DecideMeasureBody body,
            Caller caller) {
        return commands.send(
                        new DecideMeasure(
                                subject,
                                number,
                                body.document(),
                                body.linked().stream().map(LinkedBody::project).toList(),
                                caller.businessDate()),
                        caller)
                .ok();
    }

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/dropping")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> drop(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody DropMeasureBody body,
            Caller caller) {
        return commands.send(
                        new DropMeasure(subject, number, body.reason(), body.document(), caller.businessDate()), caller)
                .ok();
    }

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/fund-control/measures/{number}/repetition")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> repeat(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(9999) int number,
            @Valid @RequestBody RepeatDecisionBody body,
            Caller caller) {
        return commands.send(
                        new RepeatDecision(subject, number, body.remark(), body.document(), caller.businessDate()),
                        caller)
                .ok();
    }
}

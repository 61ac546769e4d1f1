package org.jixiao.monitoring.goaltracking.conclude;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ConcludeTracking;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Concludes a tracking task (跟踪结论): 正常, 关注, 整改, 暂缓 or 停止. */
@RestController
class ConcludeTrackingEndpoint {

    private final Commands commands;

    ConcludeTrackingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param whyNoRectification why corrections without effect ask for no 整改, where they do not
     * @param decision the paper of the office's leaders, where they decide
     */
    record Conclusion(
            Outcome outcome,
            @Size(max = 2000) String remark,
            @Nullable @Paragraph String whyNoRectification,
            @Nullable @Line String decision) {}

    @PostMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/conclusion")
    @ByStaff
    ResponseEntity<Written> conclude(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody Conclusion body,
            Caller caller) {
        return commands.send(
                        new ConcludeTracking(
                                subject,
                                month,
                                body.outcome(),
                                body.remark(),
                                body.whyNoRectification(),
                                body.decision(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

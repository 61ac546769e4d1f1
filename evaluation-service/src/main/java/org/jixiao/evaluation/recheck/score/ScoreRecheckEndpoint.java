package org.jixiao.evaluation.recheck.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.recheck.RecheckCommand.Judged;
import org.jixiao.evaluation.recheck.RecheckCommand.ScoreRecheck;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Judges the lines of a result that was drawn (复核评分); once more replaces what the same person said before. */
@RestController
class ScoreRecheckEndpoint {

    private final Commands commands;

    ScoreRecheckEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param lines indicators that are seen otherwise; every other stands as it was scored */
    record Judgement(
            @Size(max = 100) List<@NotNull @Valid LineBody> lines,
            @Paragraph String remark) {}

    /**
     * @param indicator its code in the goal
     * @param points absent of what is not proved
     * @param unproved whether it cannot be proved (无法证明), and earns nothing
     */
    record LineBody(
            @Line String indicator,

            @Nullable @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Nullable Boolean unproved,
            @Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/recheck/scores")
    @PreAuthorize("hasAnyRole('planning-finance', 'research-office', 'general-secretariat')")
    ResponseEntity<Written> score(@OfPath Subject subject, @Valid @RequestBody Judgement body, Caller caller) {
        return commands.send(
                        new ScoreRecheck(
                                subject,
                                body.lines().stream()
                                        .map(line -> new Judged(
                                                line.indicator(),
                                                line.points(),
                                                Boolean.TRUE.equals(line.unproved()),
                                                line.reason()))
                                        .toList(),
                                body.remark(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

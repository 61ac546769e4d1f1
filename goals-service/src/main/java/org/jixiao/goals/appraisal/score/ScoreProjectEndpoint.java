package org.jixiao.goals.appraisal.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.goals.appraisal.AppraisalCommand.ScoreProject;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores a project on the five dimensions; whoever sends this is the expert (专家评分). */
@RestController
class ScoreProjectEndpoint {

    private final Commands commands;

    ScoreProjectEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ScoreProjectBody(@Size(max = 10) List<@Valid Score> scores) {}

    record Score(
            AppraisalDimension dimension,
            @Digits(integer = 3, fraction = 1) BigDecimal points,
            @Paragraph String text) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/scores")
    @PreAuthorize("hasRole('expert')")
    ResponseEntity<Written> score(@OfPath Subject subject, @Valid @RequestBody ScoreProjectBody body, Caller caller) {
        return commands.send(
                        new ScoreProject(
                                subject,
                                caller.actor().id(),
                                caller.actor().unit(),
                                body.scores().stream()
                                        .map(score ->
                                                new DimensionScore(score.dimension(), score.points(), score.text()))
                                        .toList()),
                        caller)
                .ok();
    }
}

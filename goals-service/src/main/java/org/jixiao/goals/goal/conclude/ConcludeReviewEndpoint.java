package org.jixiao.goals.goal.conclude;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.ReviewSheet.ItemScore;
import org.jixiao.goals.goal.GoalCommand.ConcludeReview;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Concludes the review of a goal with its grade, for a key project with the score sheet (审核结论). */
@RestController
class ConcludeReviewEndpoint {

    private final Commands commands;

    ConcludeReviewEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ConcludeReviewBody(
            ReviewGrade grade,
            @Size(max = 40) @Nullable List<@Valid ScoreBody> scores,
            @Size(max = 2000) String remark,
            @Line @Nullable String decision) {

        List<ItemScore> asScores() {
            return scores == null
                    ? List.of()
                    : scores.stream()
                            .map(score -> new ItemScore(score.item(), score.points()))
                            .toList();
        }
    }

    record ScoreBody(
            @Line String item,
            @Digits(integer = 3, fraction = 2) BigDecimal points) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/goal/conclusion")
    @ByStaff
    ResponseEntity<Written> conclude(
            @OfPath Subject subject, @Valid @RequestBody ConcludeReviewBody body, Caller caller) {
        return commands.send(
                        new ConcludeReview(
                                subject,
                                body.grade(),
                                body.asScores(),
                                body.remark(),
                                body.decision(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

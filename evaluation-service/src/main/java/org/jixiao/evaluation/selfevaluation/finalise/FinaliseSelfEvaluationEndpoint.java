package org.jixiao.evaluation.selfevaluation.finalise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NotProved;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.Ruling;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The lead lets the result stand (定稿). */
@RestController
class FinaliseSelfEvaluationEndpoint {

    private final Commands commands;
    private final MoneyParts money;

    FinaliseSelfEvaluationEndpoint(Commands commands, MoneyParts money) {
        this.commands = commands;
        this.money = money;
    }

    /**
     * @param agreed codes of indicators whose 不适用 is agreed to
     * @param unproved what is not held for proved (无法证明)
     * @param rulings on causes of what far exceeds its target (目标偏低), whatever the unit said
     * @param remark on alerts and on what was found
     * @param decision the paper of the office's leaders, where they decide
     */
    record Conclusion(
            @Nullable @Size(max = 100) List<@NotNull String> agreed,
            @Nullable @Size(max = 100) List<@NotNull @Valid NotProvedBody> unproved,
            @Nullable @Size(max = 100) List<@NotNull @Valid RulingBody> rulings,
            @Nullable @Size(max = 2000) String remark,
            @Nullable @Line String decision) {}

    /** @param indicator its code in the goal */
    record NotProvedBody(@Line String indicator, @Paragraph String reason) {}

    /** @param indicator its code in the goal */
    record RulingBody(
            @Line String indicator,
            @NotNull OverAchievementCause cause,
            @Paragraph String reason) {}

    private static List<Ruling> rulings(Conclusion body) {
        return body.rulings() == null
                ? List.of()
                : body.rulings().stream()
                        .map(one -> new Ruling(one.indicator(), one.cause(), one.reason()))
                        .toList();
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/finalisation")
    @ByStaff
    ResponseEntity<Written> finalise(@OfPath Subject subject, @Valid @RequestBody Conclusion body, Caller caller) {
        return commands.send(
                        new FinaliseSelfEvaluation(
                                subject,
                                body.agreed() == null ? List.of() : body.agreed(),
                                body.unproved() == null
                                        ? List.of()
                                        : body.unproved().stream()
                                                .map(one -> new NotProved(one.indicator(), one.reason()))
                                                .toList(),
                                rulings(body),
                                body.remark() == null ? "" : body.remark(),
                                body.decision(),
                                money.of(subject),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

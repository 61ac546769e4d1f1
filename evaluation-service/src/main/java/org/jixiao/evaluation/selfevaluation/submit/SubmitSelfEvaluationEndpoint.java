package org.jixiao.evaluation.selfevaluation.submit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The unit answers every indicator and says what the year brought; the sheet is scored at once. */
@RestController
class SubmitSelfEvaluationEndpoint {

    private final Commands commands;

    SubmitSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param answers one for each indicator of the goal
     * @param overallResult 年度总体目标实际完成情况
     * @param achievements 主要绩效
     * @param problems 主要问题
     * @param measures 改进措施
     */
    record Body(
            @Size(max = 60) List<@Valid AnswerBody> answers,
            @Paragraph String overallResult,
            @Paragraph String achievements,
            @Size(max = 2000) String problems,
            @Size(max = 2000) String measures) {}

    /**
     * @param cause why the target was far exceeded
     * @param reason 偏差原因分析及改进措施
     */
    record AnswerBody(
            @NotBlank @Size(max = 40) String indicator,
            Actual actual,
            @Nullable OverAchievementCause cause,
            @Size(max = 2000) @Nullable String reason) {

        private Answer answer() {
            return new Answer(indicator, actual, cause, reason == null ? "" : reason);
        }
    }

    @PostMapping("/api/evaluation/projects/{code}/{year}/self-evaluation/submission")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> submit(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody Body body,
            Caller caller) {
        return commands.send(
                        new SubmitSelfEvaluation(
                                code,
                                year,
                                body.answers().stream().map(AnswerBody::answer).toList(),
                                new Words(body.overallResult(), body.achievements(), body.problems(), body.measures()),
                                caller.actor().unit()),
                        caller)
                .ok();
    }
}

package org.jixiao.evaluation.selfevaluation.submit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The unit answers every indicator and says what the year brought; the sheet is scored at once. */
@RestController
class SubmitSelfEvaluationEndpoint {

    private static final int MOST_EVIDENCE = 10;

    private final Commands commands;
    private final MoneyParts money;
    private final Attachments attachments;

    SubmitSelfEvaluationEndpoint(Commands commands, MoneyParts money, Attachments attachments) {
        this.commands = commands;
        this.money = money;
        this.attachments = attachments;
    }

    /**
     * @param answers one for each indicator of the goal
     * @param overallResult 年度总体目标实际完成情况
     * @param achievements 主要绩效
     * @param problems 主要问题
     * @param measures 改进措施
     * @param economy 经济性 in a sentence
     * @param efficiency 效率性 in a sentence
     * @param effectiveness 效益性 in a sentence
     */
    record Body(
            @Size(max = 100) List<@NotNull @Valid AnswerBody> answers,
            @Paragraph String overallResult,
            @Paragraph String achievements,
            @Size(max = 2000) String problems,
            @Size(max = 2000) String measures,
            @Paragraph String economy,
            @Paragraph String efficiency,
            @Paragraph String effectiveness) {

        private Words words() {
            return new Words(overallResult, achievements, problems, measures, economy, efficiency, effectiveness);
        }

        private List<Answer> answers(Attachments uploaded) {
            return IntStream.range(0, answers.size())
                    .mapToObj(i -> answers.get(i).answer(uploaded, "answers[" + i + "]"))
                    .toList();
        }
    }

    /**
     * @param cause why the target was far exceeded
     * @param reason 偏差原因分析及改进措施
     * @param evidence hashes of attachments that were uploaded before
     */
    record AnswerBody(
            @NotBlank @Size(max = 40) String indicator,
            Actual actual,
            @Nullable OverAchievementCause cause,
            @Size(max = 2000) @Nullable String reason,
            @Nullable @Size(max = MOST_EVIDENCE) List<@NotNull String> evidence) {

        private Answer answer(Attachments uploaded, String path) {
            List<String> hashes = evidence == null ? List.of() : evidence;
            List<Attachment> proof = IntStream.range(0, hashes.size())
                    .mapToObj(i -> uploaded.require(hashes.get(i), path + ".evidence[" + i + "]"))
                    .toList();
            return new Answer(indicator, actual, cause, reason == null ? "" : reason, proof);
        }
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/submission")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> submit(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new SubmitSelfEvaluation(
                                subject,
                                body.answers(attachments),
                                body.words(),
                                money.of(subject),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

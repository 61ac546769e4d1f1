package org.jixiao.evaluation.keyevaluation.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.evaluation.keyevaluation.AgencyOfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoreKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ScoredLine;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.kernel.access.ByStaffOrExperts;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores every line of the plan on evidence (评价打分); once more replaces what the same evaluator said before. */
@RestController
class ScoreKeyEvaluationEndpoint {

    private final Commands commands;
    private final Attachments attachments;
    private final MoneyParts money;
    private final AgencyOfCommission agencies;

    ScoreKeyEvaluationEndpoint(
            Commands commands, Attachments attachments, MoneyParts money, AgencyOfCommission agencies) {
        this.money = money;
        this.commands = commands;
        this.attachments = attachments;
        this.agencies = agencies;
    }

    record Body(@NotEmpty @Size(max = 100) List<@NotNull @Valid LineBody> lines) {}

    /**
     * @param points absent where they are computed, and of what is not proved
     * @param figures absent where points are given, and of what is not proved
     * @param statement why, in a sentence
     * @param evidence what it rests on, and where that is found
     * @param papers hashes of attachments that were uploaded before
     * @param unproved whether it cannot be proved (无法证明): it earns nothing, and needs no evidence
     */
    record LineBody(
            @Line String code,

            @Nullable @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Nullable @Valid FiguresBody figures,
            @Paragraph String statement,
            @Size(max = 2000) @Nullable String evidence,
            @Nullable @Size(max = 10) List<@NotNull String> papers,
            @Nullable Boolean unproved) {}

    /**
     * @param actual 实际支出资金, 实际产出数, 实际成本 and the like
     * @param base what it is held against
     * @param differsBecause why its money is not what finance's documents say (与财务数据不一致的说明); absent where it is, or is no money
     */
    record FiguresBody(
            @DecimalMin("0") @Digits(integer = 16, fraction = 4)
            BigDecimal actual,

            @DecimalMin("0") @Digits(integer = 16, fraction = 4)
            BigDecimal base,

            @Nullable @Size(min = 1, max = 2000) String differsBecause) {}

    private List<ScoredLine> lines(List<LineBody> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(lines.get(i), "lines[" + i + "]"))
                .toList();
    }

    private ScoredLine line(LineBody line, String path) {
        List<String> hashes = line.papers() == null ? List.of() : line.papers();
        List<Attachment> papers = IntStream.range(0, hashes.size())
                .mapToObj(i -> attachments.require(hashes.get(i), path + ".papers[" + i + "]"))
                .toList();
        return new ScoredLine(
                line.code(),
                line.points(),
                line.figures() == null
                        ? null
                        : new Figures(
                                line.figures().actual(),
                                line.figures().base(),
                                line.figures().differsBecause()),
                line.statement(),
                line.evidence() == null ? "" : line.evidence(),
                papers,
                Boolean.TRUE.equals(line.unproved()));
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/scores")
    @ByStaffOrExperts
    ResponseEntity<Written> score(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new ScoreKeyEvaluation(
                                subject,
                                lines(body.lines()),
                                money.of(subject),
                                agencies.of(subject).orElse(null),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.evaluation.keyevaluation.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.AgencyOfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.DraftEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.Reconciled;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.kernel.access.ByStaffOrExperts;
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

/** Drafts the report of an evaluation (形成初稿), or revises it; what is left out of its first four parts the record says. */
@RestController
class DraftEvaluationReportEndpoint {

    private static final int LONGEST = 10_000;

    private final Commands commands;
    private final MoneyParts money;
    private final AgencyOfCommission agencies;

    DraftEvaluationReportEndpoint(Commands commands, MoneyParts money, AgencyOfCommission agencies) {
        this.money = money;
        this.commands = commands;
        this.agencies = agencies;
    }

    /**
     * @param reconciled lines on which the evaluators lie too far apart
     * @param basics 一、基本情况
     * @param work 二、评价工作开展情况
     * @param conclusion 三、综合评价情况及评价结论
     * @param analysis 四、绩效评价指标分析
     * @param problems 五、主要经验及做法、存在的问题及原因分析
     * @param suggestions 六、有关建议
     * @param others 七、其他需要说明的问题
     * @param economy 经济性 in a sentence
     * @param efficiency 效率性 in a sentence
     * @param effectiveness 效益性 in a sentence
     */
    record Body(
            @Nullable @Size(max = 100) List<@NotNull @Valid ReconciledBody> reconciled,
            @Nullable @Size(min = 1, max = LONGEST) String basics,
            @Nullable @Size(min = 1, max = LONGEST) String work,
            @Nullable @Size(min = 1, max = LONGEST) String conclusion,
            @Nullable @Size(min = 1, max = LONGEST) String analysis,
            @NotBlank @Size(max = LONGEST) String problems,
            @NotBlank @Size(max = LONGEST) String suggestions,
            @Nullable @Size(min = 1, max = LONGEST) String others,
            @Paragraph String economy,
            @Paragraph String efficiency,
            @Paragraph String effectiveness) {}

    /**
     * @param points absent where they hold it for not proved
     * @param unproved whether they do (无法证明)
     * @param note how the evaluators came to these points, or why it is not proved
     */
    record ReconciledBody(
            @Line String code,

            @Nullable @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Nullable Boolean unproved,
            @Paragraph String note) {}

    private static List<Reconciled> reconciled(Body body) {
        List<ReconciledBody> all = body.reconciled() == null ? List.of() : body.reconciled();
        return all.stream()
                .map(one -> new Reconciled(one.code(), one.points(), Boolean.TRUE.equals(one.unproved()), one.note()))
                .toList();
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/report")
    @ByStaffOrExperts
    ResponseEntity<Written> draft(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new DraftEvaluationReport(
                                subject,
                                reconciled(body),
                                new ReportWords(
                                        body.basics(),
                                        body.work(),
                                        body.conclusion(),
                                        body.analysis(),
                                        body.problems(),
                                        body.suggestions(),
                                        body.others(),
                                        body.economy(),
                                        body.efficiency(),
                                        body.effectiveness()),
                                money.of(subject),
                                agencies.of(subject).orElse(null),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

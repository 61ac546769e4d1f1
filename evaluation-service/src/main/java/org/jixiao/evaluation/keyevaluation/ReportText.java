package org.jixiao.evaluation.keyevaluation;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.EvaluationPlan;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReportWords;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.paper.KeyEvaluationWords;
import org.jixiao.kernel.paper.PaperWords;

/** The report by its outline (财预〔2020〕10号 附件3); what nobody wrote, the record says. */
record ReportText(Evaluation evaluation, EvaluationPlan plan, Result result) {

    EvaluationReport report(ReportWords words) {
        return new EvaluationReport(
                result,
                requireNonNullElseGet(words.basics(), this::basics),
                requireNonNullElseGet(words.work(), this::work),
                requireNonNullElseGet(words.conclusion(), this::conclusion),
                requireNonNullElseGet(words.analysis(), this::analysis),
                words.problems(),
                words.suggestions(),
                requireNonNullElse(words.others(), ""));
    }

    private String basics() {
        Facts facts = evaluation.known().facts();
        List<String> said = new ArrayList<>();
        said.add("评价对象：" + evaluation.opened().name());
        GoalApproved goal = facts.goal();
        if (goal != null) {
            said.add("责任处室：" + goal.division());
            said.add("年初批复预算：" + wan(goal.approvedBudget()) + "（" + goal.budgetDocument() + "）");
        }
        int year = evaluation.opened().subject().budgetYear();
        BigDecimal budget = facts.money().budget(year);
        BigDecimal executed = facts.money().executed(year);
        if (budget != null && executed != null) {
            said.add("全年预算数：" + wan(budget) + "，全年执行数：" + wan(executed));
        }
        said.add("年度总体目标：" + facts.overallGoal());
        SelfEvaluationFinalised own = facts.selfEvaluation();
        if (own != null) {
            said.add("单位自评得分：" + own.sheet().total().toPlainString() + "，等级："
                    + EvaluationWords.result(own.sheet().result(), own.sheet().grade()));
        }
        return lines(said);
    }

    private String work() {
        List<String> said = new ArrayList<>();
        said.add("评价范围：" + plan.scope());
        said.add("评价方法："
                + joined(plan.methods().stream().map(KeyEvaluationWords::method).toList()));
        said.add("评价人员："
                + joined(evaluation.commission().remaining().stream()
                        .map(this::named)
                        .toList()));
        KeyEvaluationEntrusted entrusted = evaluation.commission().named();
        Agency agency = entrusted == null ? null : entrusted.agency();
        if (agency != null) {
            said.add("协助机构：" + agency.name() + "（委托合同" + agency.contractNumber() + "）");
        }
        plan.schedule()
                .forEach(phase -> said.add(
                        PaperWords.day(phase.from()) + "至" + PaperWords.day(phase.until()) + "：" + phase.work()));
        return lines(said);
    }

    private String named(Evaluator one) {
        return evaluation.commission().isChief(one.staffId()) ? one.name() + "（主评人）" : one.name();
    }

    private String conclusion() {
        List<String> said = new ArrayList<>();
        said.add("综合评价得分" + result.total().toPlainString() + "分，"
                + switch (result.result()) {
                    case UNPROVED -> "评价结果为“无法证明”，不评等级";
                    case GRADED, TRIAL -> "评价等级为“" + EvaluationWords.result(result.result(), result.grade()) + "”";
                });
        KeyEvaluationWords.unproved(result).ifPresent(said::add);
        Arrays.stream(Level.values())
                .filter(level -> !of(level).isEmpty())
                .map(level -> KeyEvaluationWords.level(level) + "指标"
                        + EvaluationWords.number(sum(of(level).stream()
                                .map(line -> line.line().weight())
                                .toList()))
                        + "分，得"
                        + sum(of(level).stream().map(ResultLine::points).toList())
                                .toPlainString()
                        + "分")
                .forEach(said::add);
        result.aspects().stream()
                .map(one -> EvaluationWords.aspect(one.aspect())
                        + (one.rate() == null ? "" : "（得分率" + one.rate().toPlainString() + "%）") + "："
                        + one.statement())
                .forEach(said::add);
        return lines(said);
    }

    private String analysis() {
        return lines(result.lines().stream()
                .map(line -> KeyEvaluationWords.level(line.line().level()) + "—"
                        + line.line().name() + "（"
                        + EvaluationWords.number(line.line().weight()) + "分，得"
                        + line.points().toPlainString() + "分" + (line.unproved() ? "，无法证明" : "") + "）："
                        + line.remark())
                .toList());
    }

    private List<ResultLine> of(Level level) {
        return result.lines().stream()
                .filter(line -> line.line().level() == level)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String wan(BigDecimal yuan) {
        return EvaluationWords.number(PaperWords.wan(yuan)) + "万元";
    }

    private static String joined(List<String> words) {
        return String.join("、", words);
    }

    /** Each on its line, with one full stop, whether or not whoever wrote it set one. */
    private static String lines(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.endsWith("。") ? sentence : sentence + "。")
                .collect(Collectors.joining("\n"));
    }
}

package org.jixiao.evaluation.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;

/** The closed lists of key evaluations, in the words of 财预〔2020〕10号. */
public final class KeyEvaluationWords {

    private KeyEvaluationWords() {}

    public static String level(Level level) {
        return switch (level) {
            case DECISION -> "决策";
            case PROCESS -> "过程";
            case OUTPUT -> "产出";
            case EFFECT -> "效益";
        };
    }

    /** What is not proved, with its weight; empty where everything is. */
    public static Optional<String> unproved(Result result) {
        List<ResultLine> lines =
                result.lines().stream().filter(ResultLine::unproved).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of("无法证明、不得分的指标%s分：%s"
                        .formatted(
                                EvaluationWords.number(lines.stream()
                                        .map(line -> line.line().weight())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                                lines.stream().map(line -> line.line().name()).collect(Collectors.joining("、"))));
    }

    public static String method(Method method) {
        return switch (method) {
            case COST_BENEFIT -> "成本效益分析法";
            case COMPARISON -> "比较法";
            case FACTOR_ANALYSIS -> "因素分析法";
            case LOWEST_COST -> "最低成本法";
            case PUBLIC_JUDGEMENT -> "公众评判法";
            case BENCHMARKING -> "标杆管理法";
        };
    }

    public static String ground(Ground ground) {
        return switch (ground) {
            case MAJOR_REFORM -> "重大改革发展项目";
            case KEY_PROJECT_CYCLE -> "重点项目五年周期全覆盖";
            case RANDOM_CHOICE -> "一般性项目随机选择";
            case DECISION -> "专项决定";
        };
    }
}

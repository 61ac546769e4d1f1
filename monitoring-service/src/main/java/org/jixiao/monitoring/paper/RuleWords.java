package org.jixiao.monitoring.paper;

import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.Explanation.Input;

/** How a light came about, in words: the rule that decided, and the sum with its values. */
public final class RuleWords {

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("far-above-target", "大幅超出年度指标值"),
            Map.entry("nothing-reached", "应有进展而尚无进展"),
            Map.entry("progress", "按应达进度比较"),
            Map.entry("reached-before-due", "未到期已有进展"),
            Map.entry("nothing-due", "尚未到期"),
            Map.entry("within-limit", "在限额以内"),
            Map.entry("ahead-of-the-months", "在全年限额以内，快于时间进度"),
            Map.entry("limit-slightly-exceeded", "略超限额"),
            Map.entry("limit-exceeded", "超出限额"),
            Map.entry("nothing-allowed", "不应发生"),
            Map.entry("deviation", "按偏离程度比较"),
            Map.entry("on-time", "按期完成"),
            Map.entry("late", "逾期"),
            Map.entry("reached", "达成年度指标"),
            Map.entry("partly-reached", "部分达成年度指标"),
            Map.entry("missed", "未达成年度指标"),
            Map.entry("impossible", "填报为完全不可能"),
            Map.entry("forecast-short", "全年预计达不到年度指标值"),
            Map.entry("core-indicator-red", "核心指标亮红灯"),
            Map.entry("much-red", "红灯指标权重达到上限"),
            Map.entry("some-red", "有红灯指标"),
            Map.entry("much-yellow", "黄灯指标权重达到上限"),
            Map.entry("as-planned", "总体按计划推进"),
            Map.entry("no-budget", "无预算"),
            Map.entry("execution-against-months", "执行率与序时进度比较"));

    private static final Map<String, String> VALUES = Map.of(
            "REACHED", "达成",
            "PARTLY_REACHED", "部分达成",
            "MISSED", "未达成",
            "CERTAIN", "确定能",
            "POSSIBLE", "有可能",
            "IMPOSSIBLE", "完全不可能");

    private RuleWords() {}

    /** A rule that has no words here stands as it is. */
    public static String rule(String rule) {
        return RULES.getOrDefault(rule, rule);
    }

    /** What the formula gave, with its unit; empty where the rule has no number. */
    public static String result(Explanation why) {
        if (why.result() == null) {
            return "";
        }
        String number = why.result().toPlainString();
        return why.formula().contains("in days") ? number + "天" : number + "%";
    }

    /** The formula and what its symbols stand for. */
    public static String sum(Explanation why) {
        String formula = words(why.formula());
        String inputs = why.inputs().stream().map(RuleWords::input).collect(Collectors.joining("，"));
        return inputs.isEmpty() ? formula : formula + "；" + inputs;
    }

    private static String input(Input input) {
        return input.symbol() + "=" + words(input.value());
    }

    private static String words(String text) {
        String said = text.replace(" in days", "（天）").replace("F short of T", "F 达不到 T");
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            said = said.replaceAll("\\b" + value.getKey() + "\\b", value.getValue());
        }
        return said;
    }
}

package org.jixiao.monitoring.goaltracking.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.Explanation;
import org.jixiao.contracts.monitoring.TrackingReport.Organised;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.goaltracking.form.TrackingRecord.Concluded;
import org.jixiao.monitoring.goaltracking.form.TrackingRecord.Told;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.monitoring.paper.RuleWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** The last block of the form: every light with the sum behind it, goal and money read together, and the conclusion. */
record ReadingRows(Told told) {

    Section section() {
        DualReading reading = told.report().reading();
        Map<String, String> names =
                told.goal().stream().collect(Collectors.toMap(Indicator::code, Indicator::name, (one, _) -> one));
        List<Row> rows = new ArrayList<>();
        for (IndicatorLight light : reading.indicators()) {
            rows.add(row(
                    names.getOrDefault(light.code(), light.code()), MonitoringWords.light(light.light()), light.why()));
        }
        rows.add(row(
                "目标整体",
                MonitoringWords.light(reading.goal().light()),
                reading.goal().why()));
        MoneyReading money = reading.money();
        rows.add(row("预算执行（" + amounts(money) + "）", MonitoringWords.pace(money.pace()), money.why()));
        rows.add(wide(
                "双监控综合判断",
                MonitoringWords.combined(reading.combined()) + "：" + MonitoringWords.advice(reading.combined())));
        told.report().report().organisation().forEach(one -> rows.add(organised(one)));
        if (told.conclusion() != null) {
            rows.add(wide("跟踪结论", concluded(told.conclusion())));
        }
        return new Section(
                List.of(Row.of(
                        Cell.label("双监控").across(2),
                        Cell.label("监控对象").across(2),
                        Cell.label("监控灯"),
                        Cell.label("判定规则").across(4),
                        Cell.label("计算公式和取值").across(3),
                        Cell.label("计算结果").across(3),
                        Cell.label("规则手册版本"))),
                headed(rows, reading.indicators().size() + 2));
    }

    /** The first cell stands beside all the lights. */
    private static List<Row> headed(List<Row> rows, int lights) {
        List<Row> headed = new ArrayList<>(rows);
        List<Cell> first = new ArrayList<>(rows.getFirst().cells());
        first.addFirst(Cell.label("监控灯及依据").across(2).down(lights));
        headed.set(0, new Row(first, 1));
        return headed;
    }

    private static Row row(String what, String light, Explanation why) {
        return Row.of(
                Cell.text(what).across(2),
                Cell.label(light),
                Cell.text(RuleWords.rule(why.rule())).across(4),
                Cell.text(RuleWords.sum(why)).across(3),
                Cell.label(RuleWords.result(why)).across(3),
                Cell.label("第 %d 版".formatted(why.rulebookVersion())));
    }

    private static Row wide(String label, String words) {
        return Row.of(Cell.label(label).across(2), Cell.text(words).across(14));
    }

    private static Row organised(Organised one) {
        return wide("组织实施和\n资金管理", one.item().isEmpty() ? one.statement() : one.item() + "：" + one.statement());
    }

    private static String amounts(MoneyReading money) {
        return "全年预算数%s万元，执行数%s万元".formatted(wan(money.budget()), wan(money.executed()));
    }

    private static String wan(BigDecimal yuan) {
        return Cell.amount(PaperWords.wan(yuan)).text();
    }

    private static String concluded(Concluded concluded) {
        String decision = concluded.given().decision() == null
                ? ""
                : "（办领导决定：" + concluded.given().decision() + "）";
        String remark = concluded.given().remark().isEmpty()
                ? ""
                : "；" + concluded.given().remark();
        return MonitoringWords.outcome(concluded.given().outcome())
                + decision
                + "，"
                + PaperWords.day(concluded.on())
                + remark;
    }
}

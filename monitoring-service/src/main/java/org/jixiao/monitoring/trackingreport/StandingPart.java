package org.jixiao.monitoring.trackingreport;

import java.util.function.ToLongFunction;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 二、目标与预算执行情况: the lights of goals and indicators, and the money against the months that have passed. */
record StandingPart(Sums sums, int month) {

    Section section() {
        return Section.of(
                Rows.title("二、目标与预算执行情况"),
                Rows.sentences(words()),
                Rows.labels("监控灯", "绿灯（个）", "蓝灯（个）", "黄灯（个）", "红灯（个）", "灰灯（个）"),
                lights("目标整体", sums::goalLights),
                lights("绩效指标", sums::indicatorLights),
                Rows.labels("预算执行", "正常（个）", "偏慢（个）", "严重偏慢（个）", "偏快（个）", "无预算（个）"),
                Rows.labels(
                        "监控对象",
                        sums.paces(Pace.NORMAL),
                        sums.paces(Pace.BEHIND),
                        sums.paces(Pace.FAR_BEHIND),
                        sums.paces(Pace.FAST),
                        sums.paces(Pace.NO_BUDGET)),
                Rows.labels(
                        "项目资金",
                        "全年预算数\n（万元）",
                        MonitoringWords.months(month) + "执行数\n（万元）",
                        "执行率",
                        "序时进度",
                        "已填报项目\n（个）"),
                money());
    }

    private static Row lights(String what, ToLongFunction<Light> count) {
        return Rows.labels(
                what,
                count.applyAsLong(Light.GREEN),
                count.applyAsLong(Light.BLUE),
                count.applyAsLong(Light.YELLOW),
                count.applyAsLong(Light.RED),
                count.applyAsLong(Light.GREY));
    }

    private Row money() {
        return Row.of(
                Cell.label("合计"),
                Cell.amount(PaperWords.wan(sums.budget())),
                Cell.amount(PaperWords.wan(sums.executed())),
                Cell.label(rate()),
                Cell.label(MonitoringWords.timeProgress(month)),
                Cell.label(
                        Integer.toString(sums.of(Subject.PROJECT).withReport().size())));
    }

    private String words() {
        return "已填报的%d个对象中，目标亮黄灯%d个、红灯%d个；各项指标亮黄灯%d个、红灯%d个。已填报项目的预算执行率%s，序时进度%s。"
                .formatted(
                        sums.withReport().size(),
                        sums.goalLights(Light.YELLOW),
                        sums.goalLights(Light.RED),
                        sums.indicatorLights(Light.YELLOW),
                        sums.indicatorLights(Light.RED),
                        rate(),
                        MonitoringWords.timeProgress(month));
    }

    private String rate() {
        String rate = PaperWords.percent(sums.executed(), sums.budget());
        return rate.isEmpty() ? "—" : rate;
    }
}

package org.jixiao.monitoring.trackingreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 五、下一步建议: what goal and money together ask for, and who is still to report. */
record AdvicePart(Sums sums) {

    Section section() {
        List<Row> rows = new ArrayList<>();
        for (Combined combined : Combined.values()) {
            List<TrackedGoal> goals = sums.read(combined);
            if (!goals.isEmpty()) {
                rows.add(row(
                        "%s（%d个）".formatted(MonitoringWords.combined(combined), goals.size()),
                        names(goals),
                        MonitoringWords.advice(combined)));
            }
        }
        List<TrackedGoal> missing = sums.missing();
        if (!missing.isEmpty()) {
            rows.add(row("尚未填报（%d个）".formatted(missing.size()), names(missing), "督促填报绩效跟踪情况。"));
        }
        if (rows.isEmpty()) {
            rows.add(Rows.sentences("没有需要填报的对象。"));
        }
        return new Section(
                List.of(
                        Rows.title("五、下一步建议"),
                        Row.of(
                                Cell.label("双监控综合判断").across(2),
                                Cell.label("对象").across(2),
                                Cell.label("建议").across(2))),
                rows);
    }

    private static Row row(String reading, String goals, String advice) {
        return Row.of(
                Cell.text(reading).across(2),
                Cell.text(goals).across(2),
                Cell.text(advice).across(2));
    }

    /** Classified projects are counted, and not named. */
    private static String names(List<TrackedGoal> goals) {
        long classified = goals.stream().filter(TrackedGoal::classified).count();
        return Stream.concat(
                        goals.stream().filter(one -> !one.classified()).map(TrackedGoal::name),
                        Stream.of("涉密项目" + classified + "个").filter(_ -> classified > 0))
                .collect(Collectors.joining("、"));
    }
}

package org.jixiao.monitoring.trackingreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.trackingreport.TrackedGoals.MoneyMeasure;
import org.jixiao.monitoring.trackingreport.TrackedGoals.OpenRectification;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 四、纠偏与整改: what owners do themselves, what they were told to put right, and what was done to their money. */
record CorrectionPart(Sums sums, List<OpenRectification> rectifications, List<MoneyMeasure> measures, LocalDate on) {

    private static final Map<String, String> RECTIFICATION = Map.of(
            "ORDERED", "整改中",
            "REPORTED", "已反馈，待验收",
            "REJECTED", "验收不通过，继续整改");
    private static final Map<String, String> MEASURE = Map.of(
            "PROPOSED", "已提出，待决定",
            "DECIDED", "已决定，待财政执行",
            "ACKNOWLEDGED", "财政已执行",
            "REFUSED", "财政未执行，退回");

    Section section() {
        List<Row> rows = new ArrayList<>();
        rows.add(Rows.title("四、纠偏与整改"));
        List<Row> corrections = corrections();
        rows.add(Rows.sentences("提出纠偏措施%d项；未销号整改%d项，其中已超过整改期限%d项；资金管控措施%d项。"
                .formatted(
                        corrections.size(),
                        rectifications.size(),
                        rectifications.stream().filter(this::isOverdue).count(),
                        measures.size())));
        if (!corrections.isEmpty()) {
            rows.add(headings("纠偏对象", "指标", "责任人", "完成时限", "纠偏措施"));
            rows.addAll(corrections);
        }
        if (!rectifications.isEmpty()) {
            rows.add(headings("整改对象", "状态", "程度", "整改期限", "发现的问题"));
            rectifications.forEach(one -> rows.add(row(one)));
        }
        if (!measures.isEmpty()) {
            rows.add(headings("管控对象", "状态", "措施", "金额（万元）", "理由"));
            measures.forEach(one -> rows.add(row(one)));
        }
        return new Section(List.of(), rows);
    }

    private static Row headings(String first, String second, String third, String fourth, String last) {
        return Row.of(
                Cell.label(first),
                Cell.label(second),
                Cell.label(third),
                Cell.label(fourth),
                Cell.label(last).across(2));
    }

    private List<Row> corrections() {
        List<Row> rows = new ArrayList<>();
        for (TrackedGoal goal : sums.withReport()) {
            if (goal.reported() != null) {
                goal.reported().report().indicators().forEach(one -> corrected(goal, one, rows));
            }
        }
        return rows;
    }

    private static void corrected(TrackedGoal goal, IndicatorProgress progress, List<Row> rows) {
        Correction correction = progress.correction();
        if (correction != null) {
            rows.add(Row.of(
                    Cell.text(goal.name()),
                    Cell.text(goal.indicatorName(progress.code())),
                    Cell.label(correction.responsible()),
                    Cell.label(PaperWords.day(correction.by())),
                    Cell.text(correction.measure()).across(2)));
        }
    }

    private Row row(OpenRectification one) {
        String standing = RECTIFICATION.getOrDefault(one.standing(), one.standing());
        return Row.of(
                Cell.text("%s（第%d号）".formatted(one.name(), one.number())),
                Cell.label(isOverdue(one) ? standing + "（逾期）" : standing),
                Cell.label(one.severity() == Severity.SERIOUS ? "严重" : "一般"),
                Cell.label(PaperWords.day(one.dueOn())),
                Cell.text(String.join("\n", one.findings())).across(2));
    }

    /** What was reported waits for others. */
    private boolean isOverdue(OpenRectification one) {
        return !one.standing().equals("REPORTED") && on.isAfter(one.dueOn());
    }

    private static Row row(MoneyMeasure one) {
        return Row.of(
                Cell.text("%s（第%d号）".formatted(one.name(), one.number())),
                Cell.label(MEASURE.getOrDefault(one.standing(), one.standing())),
                Cell.label(measure(one.measure())),
                one.amount() == null ? Cell.label("—") : Cell.amount(PaperWords.wan(one.amount())),
                Cell.text(one.reason()).across(2));
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case SUSPENSION -> "暂缓拨款";
            case RESUMPTION -> "恢复拨款";
            case STOP -> "停止拨款";
            case REDUCTION -> "调减预算";
            case CLAW_BACK -> "收回资金";
        };
    }
}

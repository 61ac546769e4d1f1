package org.jixiao.evaluation.workassessment.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentSent;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Deduction;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Line;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/** 预算绩效管理工作考核评分表 (domain.md 2.9): what each item earned and from what, what was taken off and for which subject, and the result. */
record ScoreSheet(
        WorkAssessmentDrafted drafted,
        @Nullable WorkAssessmentSent sent,
        @Nullable WorkAssessmentObjected objected,
        @Nullable WorkAssessmentAnswered answered,
        @Nullable WorkAssessmentDecided decided) {

    private static final List<Integer> COLUMNS = List.of(8, 24, 9, 9, 9, 46);

    Form form() {
        String title = "预算绩效管理工作考核评分表";
        return new Form(
                "%d年度%s%s".formatted(drafted.subject().budgetYear(), drafted.name(), title),
                new Form.Head(title, subtitle(), "被考核单位：" + drafted.name(), "单位：分", ""),
                COLUMNS,
                List.of(items(), deductions(), result()),
                foot());
    }

    private String subtitle() {
        return "（%d年度 %s）".formatted(drafted.subject().budgetYear(), standing());
    }

    private String standing() {
        if (decided != null) {
            return "已审定";
        }
        if (answered != null) {
            return "异议已答复";
        }
        return sent == null ? "草稿" : "已送达";
    }

    private WorkAssessmentSheet sheet() {
        return answered == null ? drafted.sheet() : answered.sheet();
    }

    private Section items() {
        List<Row> rows = new ArrayList<>();
        List<Line> lines = sheet().lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            rows.add(Row.of(
                    Cell.label(String.valueOf(i + 1)),
                    Cell.text(item(line.item())),
                    Cell.number(line.maximum()),
                    Cell.label(done(line)),
                    Cell.number(line.points()),
                    Cell.text(line.reason() == null ? gaps(line.gaps()) : line.reason())));
        }
        return new Section(
                List.of(Row.of(
                        Cell.label("序号"),
                        Cell.label("考核项目"),
                        Cell.label("分值"),
                        Cell.label("完成/应完成"),
                        Cell.label("得分"),
                        Cell.label("未完成对象或评定理由"))),
                rows);
    }

    private static String done(Line line) {
        return line.due() == null ? "—" : line.done() + "/" + line.due();
    }

    private static String gaps(List<Counted> gaps) {
        return gaps.stream().map(ScoreSheet::named).collect(Collectors.joining("；"));
    }

    private static String named(Counted one) {
        return one.name() + "（" + one.subject().code() + "）";
    }

    private Section deductions() {
        List<Row> rows = new ArrayList<>();
        for (Deduction one : sheet().deductions()) {
            rows.add(Row.of(
                    Cell.label(String.valueOf(one.number())),
                    Cell.text(step(one) + fault(one.fault())),
                    Cell.label(PaperWords.day(one.on())).across(2),
                    Cell.label(points(one)),
                    Cell.text(named(one.subject())
                            + (one.document() == null ? "" : "；认定文件：" + one.document())
                            + (one.waived() == null ? "" : "；撤销扣分：" + one.waived()))));
        }
        if (rows.isEmpty()) {
            rows.add(Row.of(Cell.label("无").across(COLUMNS.size())));
        }
        return new Section(
                List.of(Row.of(
                        Cell.label("扣分"),
                        Cell.label("事项"),
                        Cell.label("发生日期").across(2),
                        Cell.label("扣分"),
                        Cell.label("对象"))),
                rows);
    }

    private String points(Deduction one) {
        if (one.fault() == Fault.FALSIFICATION) {
            return "评为" + sheet().grade();
        }
        return one.points().signum() == 0 ? "0" : "−" + PaperWords.plain(one.points());
    }

    private Section result() {
        WorkAssessmentSheet sheet = sheet();
        BigDecimal earned = sheet.lines().stream().map(Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sheet.deductions().stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Cell.label("合计").across(2),
                Cell.label("得分 " + earned.toPlainString() + "，扣分 " + off.toPlainString())
                        .across(2),
                Cell.number(sheet.total()),
                Cell.label("考核等次：" + sheet.grade())));
        if (objected != null) {
            rows.add(said("异议", objected.objection() + "（" + objected.head().name() + "）"));
        }
        if (answered != null) {
            rows.add(said("答复", answered.answer()));
        }
        return new Section(List.of(), rows);
    }

    private static Row said(String what, String words) {
        return Row.of(Cell.label(what).across(2), Cell.text(words).across(4)).withRoomFor(2);
    }

    private List<String> foot() {
        return List.of(
                "制表：" + PaperWords.day(drafted.draftedOn()) + "      送达："
                        + (sent == null
                                ? "____________"
                                : PaperWords.day(sent.sentOn()) + "，异议期至" + PaperWords.day(sent.objectUntil())),
                "审定："
                        + (decided == null
                                ? "____________"
                                : decided.document() + "（" + PaperWords.day(decided.decidedOn()) + "）"),
                "注：按年度规则手册第" + drafted.rulebookVersion()
                        + "版计分；得分＝分值×完成数÷应完成数，四舍五入保留两位小数，没有应完成事项的得满分；弄虚作假的，整张评分表评为最低等次。");
    }

    private static String item(WorkItem item) {
        return switch (item) {
            case ORGANISATION -> "组织领导和制度建设";
            case APPRAISAL -> "事前评估";
            case GOALS -> "目标管理";
            case TRACKING -> "跟踪监控";
            case EVALUATION -> "绩效评价";
            case RECTIFICATION -> "整改和结果应用";
            case DISCLOSURE -> "信息公开";
        };
    }

    private static String step(Deduction one) {
        return switch (one.step()) {
            case GOAL -> "绩效目标";
            case TRACKING -> (one.cutOffMonth() == null ? "" : "截至" + one.cutOffMonth() + "月的") + "绩效跟踪";
            case EVALUATION -> "绩效自评";
            case GOAL_DISCLOSURE -> "绩效目标公开";
            case RESULT_DISCLOSURE -> "绩效自评结果公开";
            case IMPROVEMENT -> "改进计划";
        };
    }

    private static String fault(Fault fault) {
        return switch (fault) {
            case LATE -> "逾期";
            case RETURNED -> "多次退回";
            case RECHECK -> "复核差异较大";
            case FALSIFICATION -> "弄虚作假";
        };
    }
}

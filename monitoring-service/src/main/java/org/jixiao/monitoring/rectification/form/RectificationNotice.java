package org.jixiao.monitoring.rectification.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jixiao.monitoring.rectification.form.RectificationRecord.Accepted;
import org.jixiao.monitoring.rectification.form.RectificationRecord.Ordered;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 整改通知书: what was found, what is asked for, until when, and what follows if it is not done; with the result once it is closed (销号). */
record RectificationNotice(RectificationRecord record, Ordered ordered, String department) {

    private static final List<Integer> COLUMNS = List.of(16, 32, 16, 32);
    private static final int NOTICE = 2;

    Form form() {
        RectificationOrdered notice = ordered.notice();
        SubjectRecord subject = record.subject();
        List<Section> sections = new ArrayList<>(List.of(subject(), content()));
        if (record.report().isPresent() || record.accepted().isPresent()) {
            sections.add(result());
        }
        return new Form(
                "%d年度%s整改通知书（第%d号）".formatted(notice.subject().budgetYear(), subject.name(), notice.number()),
                new Form.Head(
                        "整改通知书",
                        subtitle(subject),
                        "编号：%s-%d-整改%02d"
                                .formatted(
                                        subject.subject().code(),
                                        subject.subject().budgetYear(),
                                        notice.number()),
                        "文号：" + notice.documentNumber(),
                        subject.mark()),
                COLUMNS,
                sections,
                foot());
    }

    private static String subtitle(SubjectRecord subject) {
        return Stream.of(subject.subject().budgetYear() + "年度", subject.trial())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "（", "）"));
    }

    private Section subject() {
        SubjectRecord subject = record.subject();
        RectificationOrdered notice = ordered.notice();
        return Section.of(
                pair("送达单位", subject.unitNameOn(ordered.on(), notice.unitCode()), "通知日期", PaperWords.day(ordered.on())),
                pair(
                        subject.kind() + "名称",
                        subject.name(),
                        subject.kind() + "代码",
                        subject.subject().code()),
                pair("问题来源", source(notice.source()), "问题程度", severity(notice)));
    }

    private Section content() {
        RectificationOrdered notice = ordered.notice();
        List<Row> rows = new ArrayList<>();
        rows.add(wide("发现的问题", numbered(notice.findings())).withRoomFor(NOTICE));
        rows.add(wide("认定依据", notice.basis()));
        rows.add(wide("整改要求", notice.requirements()).withRoomFor(NOTICE));
        rows.add(wide("整改期限", PaperWords.day(notice.dueOn()) + "前完成整改并报送整改报告。"));
        record.terms(ordered.on()).ifPresent(terms -> rows.add(wide("逾期后果", consequences(terms))));
        return new Section(List.of(), rows);
    }

    /** Terms are those of the rulebook in force on the day of the notice. */
    private String consequences(MonitoringTerms terms) {
        MonitoringRules.FundControl days = terms.terms();
        return """
            1. 整改验收不通过，或者逾期超过%d个工作日（%s后）仍未报送整改报告的，视为整改失败，可以按程序调减预算或收回资金，同步调整绩效目标。
            2. 问题严重的，可以暂缓拨款；已暂缓而整改验收不通过或逾期的，可以停止拨款。
            3. 决定停止、调减或收回前，单位可以在%d个工作日内提交陈述说明。\
            """.formatted(
                        days.failedAfterDays(), PaperWords.day(ordered.notice().failedAfter()), days.statementDays());
    }

    private Section result() {
        List<Row> rows = new ArrayList<>();
        record.report().ifPresent(report -> reported(report, rows));
        record.rejected().ifPresent(rejected -> rows.add(wide("退回整改", sentBack(rejected))));
        record.accepted().ifPresent(accepted -> closed(accepted, rows));
        return new Section(
                List.of(Row.of(Cell.label(record.accepted().isPresent() ? "整改销号" : "整改反馈")
                        .across(4))),
                rows);
    }

    private static void reported(RectificationReported report, List<Row> rows) {
        rows.add(pair("反馈人", report.reportedBy().name(), "反馈日期", PaperWords.day(report.reportedOn())));
        rows.add(wide("整改情况", report.report()).withRoomFor(NOTICE));
        if (!report.evidence().isEmpty()) {
            rows.add(wide(
                    "佐证材料",
                    numbered(report.evidence().stream().map(Attachment::name).toList())));
        }
    }

    private static String sentBack(RectificationRejected rejected) {
        return rejected.reason() + "（重新整改期限：" + PaperWords.day(rejected.dueOn()) + "）";
    }

    private static void closed(Accepted accepted, List<Row> rows) {
        rows.add(pair("验收结果", "验收通过，予以销号", "销号日期", PaperWords.day(accepted.on())));
        rows.add(wide("验收意见", accepted.closed().remark()));
    }

    private static String numbered(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(sentences.get(i));
        }
        return text.toString();
    }

    private static Row pair(String left, String leftValue, String right, String rightValue) {
        return Row.of(Cell.label(left), Cell.text(leftValue), Cell.label(right), Cell.text(rightValue));
    }

    private static Row wide(String label, String words) {
        return Row.of(Cell.label(label), Cell.text(words).across(3));
    }

    private static String source(FindingSource source) {
        return switch (source) {
            case TRACKING -> "绩效跟踪";
            case EVALUATION -> "绩效评价";
            case RECHECK -> "复核";
            case SUPERVISION -> "督导";
            case FINANCE -> "财政部门";
            case AUDIT -> "审计";
        };
    }

    private static String severity(RectificationOrdered notice) {
        String severity = notice.severity() == Severity.SERIOUS ? "严重" : "一般";
        return notice.lossOrViolation() ? severity + "（涉及损失或违规）" : severity;
    }

    private List<String> foot() {
        List<String> foot = new ArrayList<>();
        foot.add("发文单位（盖章）：%s      经办人：____________      日期：      年    月    日"
                .formatted(department.isEmpty() ? "________________" : department));
        foot.add("签收人：____________      签收日期：      年    月    日");
        if (record.accepted().isPresent()) {
            foot.add("验收人（签字）：____________      日期：      年    月    日");
        }
        return foot;
    }
}

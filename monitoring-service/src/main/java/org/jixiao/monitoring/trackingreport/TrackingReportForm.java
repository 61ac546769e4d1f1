package org.jixiao.monitoring.trackingreport;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.monitoring.trackingreport.TrackedGoals.MoneyMeasure;
import org.jixiao.monitoring.trackingreport.TrackedGoals.OpenRectification;
import org.jixiao.monitoring.trackingreport.TrackedGoals.Question;
import org.jixiao.platform.form.Form;

/**
 * 绩效跟踪报告, prefilled: how many reported, how goals and money stand, why some are behind, what is done about it and what should come
 * next.
 *
 * @param unitName empty where the report is the whole office's
 * @param on the day of the report
 */
record TrackingReportForm(
        Question question,
        String unitName,
        LocalDate on,
        Sums sums,
        List<OpenRectification> rectifications,
        List<MoneyMeasure> measures) {

    private static final List<Integer> COLUMNS = List.of(16, 22, 15, 15, 15, 15);

    Form form() {
        String of = unitName.isEmpty() ? "全办" : unitName;
        String months = MonitoringWords.months(question.month());
        return new Form(
                "%d年度%s绩效跟踪报告（%s）".formatted(question.year(), of, months),
                new Form.Head(
                        "绩效跟踪报告",
                        "（%d年度 %s %s）".formatted(question.year(), months, of),
                        "填报期限：" + PaperWords.day(question.due()),
                        "金额单位：万元",
                        ""),
                COLUMNS,
                List.of(
                        new OverviewPart(sums).section(),
                        new StandingPart(sums, question.month()).section(),
                        new DeviationPart(sums).section(),
                        new CorrectionPart(sums, rectifications, measures, on).section(),
                        new AdvicePart(sums).section()),
                List.of(
                        "编制人：____________      审核人：____________      单位（盖章）：________________",
                        "注：本报告按%s的跟踪数据预填，金额由元换算为万元，未作舍入。涉密项目线下跟踪，计入应报数，不列名称和内容；试编目标不作要求，不计入应报数。"
                                .formatted(PaperWords.day(on))));
    }
}

package org.jixiao.evaluation.resultapplication.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Measure;
import org.jixiao.evaluation.paper.ApplicationWords;
import org.jixiao.evaluation.resultapplication.form.PlanRecord.Review;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jspecify.annotations.Nullable;

/** 绩效评价结果改进计划: what came of the evaluation, what becomes better by whom and until when, and what the review said. */
record ImprovementPlanPaper(PlanRecord record, ApplicationProposed proposed, ImprovementPlanSubmitted plan) {

    private static final List<Integer> COLUMNS = List.of(8, 32, 36, 14, 18);

    private static final int LABEL = 2;

    Form form() {
        int year = plan.subject().budgetYear();
        return new Form(
                "%d年度%s改进计划".formatted(year, record.name()),
                new Form.Head(
                        "绩效评价结果改进计划",
                        "（%d年度）".formatted(year),
                        "第%d版".formatted(plan.version()),
                        plan.late() ? "逾期提交" : "",
                        record.mark()),
                COLUMNS,
                List.of(result(), measures(), review()),
                List.of("填报人：%s      填报日期：%s"
                        .formatted(plan.submittedBy().name(), PaperWords.day(plan.submittedOn()))));
    }

    private Section result() {
        ApplicationDecided decided = record.decided();
        return Section.of(
                wide("项目单位", record.unit()),
                wide("评价对象", record.name() + "（" + plan.subject().code() + "）"),
                wide("评价结果", outcome()),
                wide("应用决定", decided == null ? "待复核" : ApplicationWords.decided(decided)));
    }

    private String outcome() {
        return "%s第%d版，%s"
                .formatted(
                        ApplicationWords.basis(proposed.basis()),
                        proposed.resultVersion(),
                        ApplicationWords.grade(proposed));
    }

    private Section measures() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure one = plan.measures().get(i);
            rows.add(Row.of(
                    Cell.label(String.valueOf(i + 1)),
                    Cell.text(one.problem()),
                    Cell.text(one.measure()),
                    Cell.label(one.responsible()),
                    Cell.label(PaperWords.day(one.dueOn()))));
        }
        return new Section(
                List.of(Row.of(
                        Cell.label("序号"),
                        Cell.label("存在问题"),
                        Cell.label("改进措施"),
                        Cell.label("责任人"),
                        Cell.label("完成时限"))),
                rows);
    }

    private Section review() {
        return Section.of(wide("审核意见", said(record.review())).withRoomFor(2));
    }

    private static String said(@Nullable Review review) {
        return review == null
                ? ""
                : "%s：%s（%s，%s）"
                        .formatted(
                                review.accepted() ? "审核通过" : "退回修改",
                                review.opinion(),
                                review.by(),
                                PaperWords.day(review.on()));
    }

    private static Row wide(String label, String words) {
        return Row.of(Cell.label(label).across(LABEL), Cell.text(words).across(COLUMNS.size() - LABEL));
    }
}

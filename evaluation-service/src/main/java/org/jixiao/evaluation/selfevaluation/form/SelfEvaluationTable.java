package org.jixiao.evaluation.selfevaluation.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.selfevaluation.form.SelfEvaluationRecord.Confirmed;
import org.jixiao.evaluation.selfevaluation.form.SelfEvaluationRecord.Told;
import org.jixiao.evaluation.selfevaluation.form.SelfEvaluationRecord.Unit;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/**
 * 项目支出绩效自评表 (财预〔2020〕10号, domain.md 2.5) with 上海's own fields below it: 主要绩效, 主要问题, 改进措施. Policies and wholes print the
 * same table under their own title.
 */
record SelfEvaluationTable(
        SelfEvaluationRecord record, SelfEvaluationOpened opened, Unit unit, Told told, String department) {

    private static final List<Integer> COLUMNS = List.of(8, 11, 20, 13, 13, 8, 8, 24);
    private static final Cell NONE = Cell.label("—");
    private static final String BETWEEN_SIGNATURES = "      ";
    private static final String BY_HAND = "____________";

    Form form() {
        String title = title();
        return new Form(
                "%d年度%s%s".formatted(year(), opened.name(), title),
                new Form.Head(title, subtitle(), "", "金额单位：万元", record.mark()),
                true,
                COLUMNS,
                List.of(subject(), money(), goal(), scores(), total(), words()),
                foot());
    }

    private Section scores() {
        return isWhole() ? new FrameworkRows(told.sheet()).section() : new ScoreRows(told.sheet()).section();
    }

    private boolean isWhole() {
        return !told.sheet().framework().isEmpty();
    }

    private String title() {
        return switch (GoalSubject.of(opened.subject())) {
            case PROJECT -> "项目支出绩效自评表";
            case POLICY -> "政策绩效自评表";
            case UNIT -> "单位整体支出绩效自评表";
            case DEPARTMENT -> "部门整体支出绩效自评表";
        };
    }

    private int year() {
        return opened.subject().budgetYear();
    }

    private String subtitle() {
        return Stream.of(year() + "年度", opened.trial() ? "试编" : "", told.standing())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ", "（", "）"));
    }

    private Section subject() {
        List<Row> rows = new ArrayList<>();
        rows.add(pair("名称", opened.name(), "代码", opened.subject().code()));
        rows.add(pair("主管部门", department, "实施单位", record.unitName()));
        ProjectProposed project = record.proposed();
        if (project != null) {
            String nature = project.profile().recurrent() ? "经常性项目" : "一次性项目";
            rows.add(pair("具体实施处（科）室", record.division(), "项目性质", nature));
        }
        rows.add(pair("负责人", unit.officer().name(), "联系电话", BY_HAND));
        return new Section(List.of(), rows);
    }

    private static Row pair(String left, String leftValue, String right, String rightValue) {
        return Row.of(
                Cell.label(left).across(2),
                Cell.text(leftValue).across(2),
                Cell.label(right),
                Cell.text(rightValue).across(3));
    }

    private Section money() {
        Execution execution = told.sheet().execution();
        Funds funds = execution.funds();
        BigDecimal indicators = told.sheet().indicators().stream()
                .map(scored -> scored.indicator().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weight = new BigDecimal("100").subtract(indicators);
        return Section.of(
                Row.of(
                        Cell.label("资金\n（万元）").down(5),
                        Cell.label("资金来源"),
                        Cell.label("年初预算数"),
                        Cell.label("全年预算数"),
                        Cell.label("全年执行数"),
                        Cell.label("分值"),
                        Cell.label("执行率"),
                        Cell.label("得分")),
                Row.of(
                        Cell.text("年度资金总额"),
                        amount(funds.approved()),
                        amount(funds.budget()),
                        amount(funds.executed()),
                        isWhole() ? NONE : Cell.number(weight),
                        Cell.label(
                                execution.rate() == null
                                        ? "无预算"
                                        : execution.rate().toPlainString() + "%"),
                        isWhole() ? NONE : Cell.label(execution.score().toPlainString())),
                unscored(
                        "当年财政拨款",
                        amount(funds.approved()),
                        amount(funds.budget().subtract(funds.carriedIn())),
                        NONE),
                unscored("上年结转资金", NONE, amount(funds.carriedIn()), NONE),
                unscored("其他资金", NONE, NONE, amount(funds.otherFunds())));
    }

    /** One source of the money; only the row of the total is scored. Finance's documents do not say out of which part was paid. */
    private static Row unscored(String source, Cell approved, Cell budget, Cell executed) {
        return Row.of(Cell.text(source), approved, budget, executed, NONE, NONE, NONE);
    }

    private static Cell amount(BigDecimal yuan) {
        return Cell.amount(PaperWords.wan(yuan));
    }

    private Section goal() {
        return Section.of(
                Row.of(
                        Cell.label("年度总体\n目标").across(2).down(2),
                        Cell.label("预期目标").across(3),
                        Cell.label("实际完成情况").across(3)),
                Row.of(
                                Cell.text(opened.overallGoal()).across(3),
                                Cell.text(told.sheet().overallResult()).across(3))
                        .withRoomFor(3));
    }

    private Section total() {
        SelfEvaluationSheet sheet = told.sheet();
        return Section.of(Row.of(
                Cell.label("总分").across(2),
                Cell.label("等级：" + told.grade()).across(3),
                Cell.label("100"),
                Cell.label(told.total()),
                Cell.text(sheet.alerts().stream().map(EvaluationWords::alert).collect(Collectors.joining("；")))));
    }

    private Section words() {
        SelfEvaluationSheet sheet = told.sheet();
        List<Row> rows = new ArrayList<>();
        for (AspectRate aspect : sheet.aspects()) {
            rows.add(Row.of(
                    Cell.label(EvaluationWords.aspect(aspect.aspect())).across(2),
                    Cell.label(aspect.rate() == null ? "不适用" : "得分率 " + aspect.rate() + "%"),
                    Cell.text(aspect.statement()).across(5)));
        }
        rows.add(said("主要绩效", sheet.achievements()));
        rows.add(said("主要问题", sheet.problems()));
        rows.add(said("改进措施", sheet.measures()));
        return new Section(List.of(), rows);
    }

    private static Row said(String what, String words) {
        return Row.of(Cell.label(what).across(2), Cell.text(words).across(6)).withRoomFor(2);
    }

    private List<String> foot() {
        List<String> signatures = new ArrayList<>();
        signatures.add("填报人：" + told.submitted().submittedBy().name());
        List<Post> posts = unit.route().confirmedBy();
        for (Post post : posts) {
            signatures.add(PaperWords.post(post) + (post == posts.getLast() ? "（真实性确认）：" : "：") + confirmed(post));
        }
        signatures.add("自评时间：" + PaperWords.day(told.on()));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(BETWEEN_SIGNATURES, signatures));
        record.falsifications().forEach(found -> lines.add(answeredFor(found)));
        lines.add(
                isWhole()
                        ? "注：资金由过程各行计分；绩效目标指标按其分值合计折算至所属一级指标余下的分值。得分四舍五入保留两位小数，数据金额单位为元。"
                        : "注：执行率＝全年执行数÷全年预算数；得分四舍五入保留两位小数。不适用指标的分值按比例折算，无法证明的指标不得分。");
        return lines;
    }

    /** Who confirmed the truth of what was false, on every later version as well. */
    private static String answeredFor(FalsificationFound found) {
        Responsible responsible = found.responsible();
        return "弄虚作假：第%d版结果经%s（%s）认定弄虚作假，得分和等级作废；真实性确认责任人：%s（%s，%s确认）。"
                .formatted(
                        found.version(),
                        found.document(),
                        PaperWords.day(found.documentDate()),
                        responsible.head().name(),
                        PaperWords.post(responsible.post()),
                        PaperWords.day(responsible.confirmedOn()));
    }

    private String confirmed(Post post) {
        return record.confirmations().stream()
                .filter(one -> one.given().post() == post)
                .reduce((_, later) -> later)
                .map(SelfEvaluationTable::signed)
                .orElse(BY_HAND);
    }

    private static String signed(Confirmed one) {
        String holder = one.given().onBehalf() == null
                ? ""
                : "代" + one.given().onBehalf().holder().name();
        return one.given().head().name() + holder + "（" + PaperWords.day(one.on()) + "确认）";
    }
}

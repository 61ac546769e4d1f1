package org.jixiao.evaluation.selfevaluation.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.AspectRate;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jixiao.evaluation.selfevaluation.form.SelfEvaluationRecord.Told;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Cell;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/**
 * The long report beside the table: 部门（单位）整体支出绩效自评报告 (财预〔2013〕53号) or 项目支出绩效自评报告 (财预〔2020〕10号), written from what
 * goal, money and sheet say. Amounts are 万元.
 */
record SelfEvaluationReport(SelfEvaluationRecord record, SelfEvaluationOpened opened, Told told, String department) {

    private static final List<Integer> COLUMNS = List.of(22, 18, 18, 10, 10, 24);

    Form form() {
        return new Form(
                "%d年度%s%s".formatted(opened.subject().budgetYear(), opened.name(), title()),
                new Form.Head(title(), subtitle(), "", "金额单位：万元", record.mark()),
                COLUMNS,
                sections(),
                List.of(
                        "填报人：" + told.submitted().submittedBy().name() + "      报告日期：" + PaperWords.day(told.on()),
                        "注：说明栏所列财政数据和单位数据，金额单位为元；得分四舍五入保留两位小数。"));
    }

    private boolean isWhole() {
        return !told.sheet().framework().isEmpty();
    }

    private String title() {
        return switch (GoalSubject.of(opened.subject())) {
            case PROJECT -> "项目支出绩效自评报告";
            case POLICY -> "政策绩效自评报告";
            case UNIT -> "单位整体支出绩效自评报告";
            case DEPARTMENT -> "部门整体支出绩效自评报告";
        };
    }

    private String subtitle() {
        return "（%d年度 %s%s）"
                .formatted(
                        opened.subject().budgetYear(),
                        opened.name(),
                        told.standing().isEmpty() ? "" : " " + told.standing());
    }

    private List<Section> sections() {
        return List.of(
                part(isWhole() ? "一、部门（单位）概况" : "一、基本情况", profile()),
                part(isWhole() ? "二、整体支出管理及使用情况" : "二、资金安排和使用情况", List.of(money())),
                part(
                        "三、绩效目标实现情况",
                        List.of(
                                "年度总体目标：" + opened.overallGoal(),
                                "实际完成情况：" + told.sheet().overallResult())),
                ReportScores.of(told),
                part("五、绩效分析", aspects()),
                part(
                        "六、主要绩效、存在问题和改进措施",
                        List.of(
                                "主要绩效：" + told.sheet().achievements(),
                                "存在问题：" + said(told.sheet().problems()),
                                "改进措施：" + said(told.sheet().measures()))));
    }

    private List<String> profile() {
        WholePlan plan = record.plan();
        List<String> said = new ArrayList<>();
        said.add("%s（代码%s），主管部门%s，实施单位%s。"
                .formatted(opened.name(), opened.subject().code(), department, record.unitName()));
        if (plan != null) {
            said.add("职能简介：" + plan.functions());
            said.add("机构设置：" + plan.structure());
            said.add("人员编制%d人，实有%d人。".formatted(plan.posts(), plan.staff()));
            said.add("年度预算：基本支出%s万元，项目支出%s万元。".formatted(wan(plan.basicExpenditure()), wan(plan.projectExpenditure())));
            plan.tasks().forEach(task -> said.add("主要任务——%s：%s".formatted(task.name(), task.content())));
        }
        return said;
    }

    private String money() {
        Funds funds = told.sheet().execution().funds();
        String rate = told.sheet().execution().rate() == null
                ? "无预算"
                : told.sheet().execution().rate() + "%";
        return "年初预算数%s万元，上年结转%s万元，全年预算数%s万元，全年执行数%s万元，预算执行率%s。其他资金执行数%s万元。"
                .formatted(
                        wan(funds.approved()),
                        wan(funds.carriedIn()),
                        wan(funds.budget()),
                        wan(funds.executed()),
                        rate,
                        wan(funds.otherFunds()));
    }

    private List<String> aspects() {
        SelfEvaluationSheet sheet = told.sheet();
        return Stream.concat(
                        sheet.aspects().stream().map(SelfEvaluationReport::aspect),
                        sheet.alerts().stream().map(EvaluationWords::alert))
                .toList();
    }

    private static String aspect(AspectRate aspect) {
        return "%s（%s）：%s"
                .formatted(
                        EvaluationWords.aspect(aspect.aspect()),
                        aspect.rate() == null ? "不适用" : "得分率" + aspect.rate() + "%",
                        aspect.statement());
    }

    private static String wan(BigDecimal yuan) {
        return Cell.amount(PaperWords.wan(yuan)).text();
    }

    private static String said(String text) {
        return text.isBlank() ? "无" : text;
    }

    private static Section part(String title, List<String> paragraphs) {
        return new Section(
                List.of(),
                Stream.concat(Stream.of(title), paragraphs.stream())
                        .map(text -> Row.of(Cell.text(text).across(COLUMNS.size())))
                        .toList());
    }
}

package org.jixiao.goals.goal.form;

import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The official forms of a project's goal, as PDF or XLSX by {@code Accept}, as they stand now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@RequestMapping(
        path = "/api/goals/projects/{code}/{year}/goal/forms",
        produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
@Reads
class GoalFormEndpoint {

    private final GoalRecords records;
    private final String department;

    /** @param department 主管部门及代码, as the forms print it */
    GoalFormEndpoint(GoalRecords records, @Value("${jixiao.department}") String department) {
        this.records = records;
        this.department = department;
    }

    /** 项目支出绩效目标申报表, from the first draft on. */
    @GetMapping("/application")
    @ForStaff
    Form application(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(code, year, at);
        return new ApplicationForm(record, project(record), application(record), department).form();
    }

    /** 财政项目支出绩效目标申报表, as 上海 has it. */
    @GetMapping("/shanghai-application")
    @ForStaff
    Form shanghaiApplication(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(code, year, at);
        return new ShanghaiApplicationForm(record, project(record), application(record)).form();
    }

    /** 项目支出绩效目标审核意见表, from the submission on: of the last review, be it of an adjustment. */
    @GetMapping("/review")
    @ForStaff
    Form review(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(code, year, at);
        ProjectProposed project = project(record);
        ReviewRound round = record.review().orElseThrow(missing(Refusal.notFound("form-before-review")));
        return new ReviewForm(record, project, round).form();
    }

    /** 项目支出绩效目标批复表, from the approval on: of the locked version that stands. */
    @GetMapping("/approval")
    @ForStaff
    Form approval(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(code, year, at);
        ProjectProposed project = project(record);
        GoalRecord.Approval approval = record.approval().orElseThrow(missing(Refusal.notFound("form-before-approval")));
        return new ApprovalForm(record, project, approval, department).form();
    }

    private static ProjectProposed project(GoalRecord record) {
        return record.project()
                .orElseThrow(missing(
                        record.isClassified()
                                ? Refusal.notFound("classified-has-no-forms")
                                : Refusal.notFound("project-not-found")));
    }

    private static GoalRecord.Text application(GoalRecord record) {
        return record.application().orElseThrow(missing(Refusal.notFound("goal-not-drafted")));
    }

    private static Supplier<CommandRefused> missing(Refusal reason) {
        return () -> new CommandRefused(List.of(reason));
    }
}

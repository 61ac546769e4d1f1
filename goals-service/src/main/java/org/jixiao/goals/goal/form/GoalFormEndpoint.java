package org.jixiao.goals.goal.form;

import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.OfPath;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The official forms of a goal, as PDF or XLSX by {@code Accept}, as they stand now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@RequestMapping(
        path = OfPath.SUBJECT + "/goal/forms",
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

    /** 项目支出绩效目标申报表, or 部门（单位）整体支出绩效目标申报表, from the first draft on. */
    @GetMapping("/application")
    @ForStaff
    Form application(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        return proposal.goalSubject().isWhole()
                ? WholeApplicationForm.of(record, proposal, application(record)).form()
                : new ApplicationForm(record, proposal, application(record), department).form();
    }

    /** 财政项目支出绩效目标申报表, as 上海 has it, for projects only. */
    @GetMapping("/shanghai-application")
    @ForStaff
    Form shanghaiApplication(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        if (proposal.goalSubject() != GoalSubject.PROJECT) {
            throw missing(Refusal.notFound("form-of-projects-only")).get();
        }
        return new ShanghaiApplicationForm(record, proposal, application(record)).form();
    }

    /** 绩效目标审核意见表, from the submission on: of the last review, be it of an adjustment. */
    @GetMapping("/review")
    @ForStaff
    Form review(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        ReviewRound round = record.review().orElseThrow(missing(Refusal.notFound("form-before-review")));
        return new ReviewForm(record, proposal, round).form();
    }

    /** 绩效目标批复表, from the approval on: of the locked version that stands. */
    @GetMapping("/approval")
    @ForStaff
    Form approval(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        GoalRecord.Approval approval = record.approval().orElseThrow(missing(Refusal.notFound("form-before-approval")));
        return new ApprovalForm(record, proposal, approval, department).form();
    }

    private static Proposal proposal(GoalRecord record) {
        return record.subject()
                .orElseThrow(missing(
                        record.isClassified()
                                ? Refusal.notFound("classified-has-no-forms")
                                : Refusal.notFound("subject-not-found")));
    }

    private static GoalRecord.Text application(GoalRecord record) {
        return record.application().orElseThrow(missing(Refusal.notFound("goal-not-drafted")));
    }

    private static Supplier<CommandRefused> missing(Refusal reason) {
        return () -> new CommandRefused(List.of(reason));
    }
}

package org.jixiao.goals.goal.form;

import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.goals.goal.OfficialForms;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The official forms of a goal, as they stand now or stood at a moment: {@code at} is a position or an ISO instant. */
@Component
class GoalForms implements OfficialForms {

    private final GoalRecords records;
    private final String department;

    /** @param department 主管部门及代码, as the forms print it */
    GoalForms(GoalRecords records, @Value("${jixiao.department}") String department) {
        this.records = records;
        this.department = department;
    }

    @Override
    public Form application(Subject subject) {
        return application(subject, null);
    }

    Form application(Subject subject, @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        GoalRecord.Text text = application(record);
        return proposal.goalSubject().isWhole()
                ? new WholeApplicationForm(record, proposal, text).form()
                : new ApplicationForm(record, record.subjectOn(text.writtenOn()), text, department).form();
    }

    Form shanghaiApplication(Subject subject, @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        if (proposal.goalSubject() != GoalSubject.PROJECT) {
            throw missing(Refusal.notFound("form-of-projects-only")).get();
        }
        GoalRecord.Text text = application(record);
        return new ShanghaiApplicationForm(record, record.subjectOn(text.writtenOn()), text).form();
    }

    Form review(Subject subject, @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        proposal(record);
        ReviewRound round = record.review().orElseThrow(missing(Refusal.notFound("form-before-review")));
        return new ReviewForm(record, record.subjectOn(round.began()), round).form();
    }

    Form approval(Subject subject, @Nullable String at) {
        GoalRecord record = records.at(subject, at);
        Proposal proposal = proposal(record);
        GoalRecord.Approval approval = record.approval().orElseThrow(missing(Refusal.notFound("form-before-approval")));
        return proposal.goalSubject().isWhole()
                ? new WholeApprovalForm(record, proposal, approval).form()
                : new ApprovalForm(record, record.subjectOn(approval.on()), approval, department).form();
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

package org.jixiao.evaluation.keyevaluation.register;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Reply;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.evaluation.keyevaluation.register.KeyEvaluationDetail.Review;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps each part of a key evaluation; the table itself says at which stage that leaves it. */
@Component
class KeyEvaluationProjection extends Projection {

    static final String NAME = "evaluation-key-evaluations";

    private static final Table EVALUATION = Table.named("key_evaluation").withKey("budget_year", "kind", "code");
    private static final Table EVALUATOR =
            Table.named("key_evaluation_evaluator").withKey("budget_year", "kind", "code", "staff_id");

    KeyEvaluationProjection() {
        super(NAME, EVALUATION, EVALUATOR);
        perSubject();
        on(GoalApproved.class, (event, _) -> List.of(owned(event.subject(), event.unitCode(), event.route())));
        on(
                ProjectTransferred.class,
                (event, _) -> List.of(owned(
                        Subject.project(event.projectCode(), event.budgetYear()), event.unitCode(), event.route())));
        on(
                FalsificationFound.class,
                (event, _) -> List.of(row(event.subject())
                        .set("falsified_by", event.document())
                        .set("falsified_on", event.foundOn())));
        on(KeyEvaluationEvent.class, KeyEvaluationProjection::project);
    }

    private static Change owned(Subject subject, String unitCode, ReviewRoute route) {
        return row(subject).set("unit_code", unitCode).setJson("route", route);
    }

    private static Change row(Subject subject) {
        return EVALUATION.row(subject.budgetYear(), subject.kind(), subject.code());
    }

    private static Change evaluator(Subject subject, String staffId) {
        return EVALUATOR.row(subject.budgetYear(), subject.kind(), subject.code(), staffId);
    }

    private static List<Change> project(KeyEvaluationEvent event, Happened at) {
        Change row = row(event.subject()).set("version", at.version());
        Change moved = row(event.subject()).set("version", at.version()).set("since", at.businessDate());
        return switch (event) {
            case KeyEvaluationOpened e ->
                List.of(moved.set("name", e.name())
                        .set("unit_code", e.unitCode())
                        .set("ground", e.ground().name())
                        .set("opened_on", e.openedOn())
                        .setJson("opened", e));
            case KeyEvaluationEntrusted e -> entrusted(e, row, at);
            case UndertakingGiven e ->
                List.of(
                        row,
                        evaluator(e.subject(), e.evaluator().staffId())
                                .set("name", e.evaluator().name())
                                .set("undertaken_on", e.givenOn()));
            case EvaluatorRecused e ->
                List.of(
                        e.reportToRevise() ? moved.set("report_standing", "RETURNED") : row,
                        evaluator(e.subject(), e.evaluator())
                                .set("recused", true)
                                .set("recused_for", e.reason()));
            case EvaluationNoticeIssued e -> List.of(moved.setJson("notice", e));
            case EvaluationPlanSubmitted e ->
                List.of(moved.set("plan_standing", "IN_REVIEW").setJson("plan", e));
            case EvaluationPlanAccepted e ->
                List.of(moved.set("plan_standing", "ACCEPTED")
                        .setJson("plan_review", new Review(true, e.opinion(), e.acceptedBy(), e.acceptedOn())));
            case EvaluationPlanReturned e ->
                List.of(moved.set("plan_standing", "RETURNED")
                        .setJson("plan_review", new Review(false, e.opinion(), e.returnedBy(), e.returnedOn())));
            case KeyEvaluationScored e ->
                List.of(
                        row,
                        evaluator(e.subject(), e.evaluator().staffId())
                                .set("name", e.evaluator().name())
                                .setJson("sheet", e));
            case EvaluationReportDrafted e ->
                List.of(moved.set("report_standing", "IN_REVIEW").setJson("draft", e));
            case DraftOpinionAsked e ->
                List.of(moved.set("answer_by", e.dueOn()).setJson("asked", e));
            case DraftOpinionGiven e ->
                List.of(moved.set("objected", !e.objections().isEmpty()).setJson("opinion", e));
            case ObjectionsAnswered e ->
                List.of(
                        e.replies().stream().anyMatch(Reply::accepted)
                                ? moved.set("report_standing", "RETURNED").setJson("replies", e)
                                : moved.setJson("replies", e));
            case EvaluationReportAccepted e ->
                List.of(moved.set("report_standing", "ACCEPTED")
                        .setJson("report_review", new Review(true, e.opinion(), e.acceptedBy(), e.acceptedOn())));
            case EvaluationReportReturned e ->
                List.of(moved.set("report_standing", "RETURNED")
                        .setJson("report_review", new Review(false, e.opinion(), e.returnedBy(), e.returnedOn())));
            case KeyEvaluationFinalised e ->
                List.of(moved.set("total", e.report().result().total())
                        .set("grade", e.report().result().grade())
                        .set("prove_by", e.proveBy())
                        .set("finalised_on", e.finalisedOn())
                        .set("reopened", null)
                        .setJson("result", e));
            case FeedbackLetterSent e ->
                List.of(moved.set("answer_by", e.dueOn()).setJson("letter", e));
            case FeedbackLetterAnswered e -> List.of(moved.setJson("letter_answer", e));
            case KeyEvaluationArchived e -> List.of(moved.setJson("archived", e));
            case KeyEvaluationReopened e -> List.of(reopened(moved).setJson("reopened", e));
            case KeyResultConfirmed e ->
                List.of(moved.set("stands_despite", e.falsification())
                        .set("archived", null)
                        .setJson("confirmed", e));
        };
    }

    /** The result stands until the next one; what followed it, and how the unit was heard, begins anew. */
    private static Change reopened(Change row) {
        return row.set("report_standing", "RETURNED")
                .set("asked", null)
                .set("opinion", null)
                .set("objected", false)
                .set("replies", null)
                .set("letter", null)
                .set("letter_answer", null)
                .set("archived", null)
                .set("stands_despite", null)
                .set("confirmed", null);
    }

    private static List<Change> entrusted(KeyEvaluationEntrusted event, Change row, Happened at) {
        List<Change> changes = new ArrayList<>();
        changes.add(row.set("entrusted_on", event.entrustedOn())
                .set("entrusted_at", at.version())
                .setJson("entrusted", event));
        event.evaluators()
                .forEach(one -> changes.add(evaluator(event.subject(), one.staffId())
                        .set("name", one.name())
                        .set("entrusted_at", at.version())));
        return changes;
    }
}

package org.jixiao.evaluation.selfevaluation.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every subject that has to be evaluated, where that stands, every step of the review and every result. */
@Component
class SelfEvaluationProjection extends Projection {

    static final String NAME = "evaluation-self-evaluations";

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final Table EVALUATION = Table.named("self_evaluation").withKey("budget_year", "kind", "code");
    private static final Table STEP =
            Table.named("self_evaluation_step").withKey("budget_year", "kind", "code", "version");
    private static final Table RESULT =
            Table.named("self_evaluation_result").withKey("budget_year", "kind", "code", "result_version");

    private static final Table FALSIFICATION =
            Table.named("self_evaluation_falsification").withKey("budget_year", "kind", "code", "document");
    private static final Table OFFICER =
            Table.named("self_evaluation_officer").withKey("budget_year", "kind", "code", "from_day");

    SelfEvaluationProjection() {
        super(NAME, EVALUATION, STEP, RESULT, FALSIFICATION, OFFICER);
        perSubject();
        on(GoalApproved.class, (event, _) -> due(event.subject(), event.name(), event.unitCode(), event.officer()));
        on(
                TrialFiled.class,
                (event, _) -> List.of(
                        row(event.subject())
                                .set("name", event.name())
                                .set("unit_code", event.unitCode())
                                .set("trial", true),
                        officer(event.subject(), FIRST_DAY, event.officer())));
        on(
                ClassifiedGoalApproved.class,
                (event, _) -> List.of(row(event.subject())
                        .set("name", event.codeName())
                        .set("unit_code", event.unitCode())
                        .set("classified", true)));
        on(
                ProjectTransferred.class,
                (event, _) -> moved(event, Subject.project(event.projectCode(), event.budgetYear())));
        on(KeyProjectDesignated.class, (event, _) -> key(event.projectCode(), event.budgetYear(), true));
        on(KeyDesignationLifted.class, (event, _) -> key(event.projectCode(), event.budgetYear(), false));
        on(
                ProjectOfficerAppointed.class,
                (event, _) -> List.of(officer(
                        Subject.project(event.projectCode(), event.budgetYear()),
                        event.from(),
                        event.projectOfficer())));
        on(
                PolicyOfficerAppointed.class,
                (event, _) -> List.of(officer(event.subject(), event.from(), event.officer())));
        on(WholeOfficerAppointed.class, (event, _) -> List.of(officer(event.subject(), event.from(), event.officer())));
        on(SelfEvaluationEvent.class, SelfEvaluationProjection::project);
    }

    /** The officer of the approval answers from the first day on, unless somebody was appointed before. */
    private static List<Change> due(Subject subject, String name, String unitCode, Person officer) {
        return List.of(row(subject).set("name", name).set("unit_code", unitCode), officer(subject, FIRST_DAY, officer));
    }

    private static List<Change> moved(ProjectTransferred event, Subject subject) {
        return List.of(
                row(subject).set("unit_code", event.unitCode()).setJson("route", event.route()),
                officer(subject, event.from(), event.projectOfficer()));
    }

    private static List<Change> key(String project, int budgetYear, boolean designated) {
        return List.of(row(Subject.project(project, budgetYear)).set("key", designated));
    }

    private static Change officer(Subject subject, LocalDate from, Person officer) {
        return OFFICER.row(subject.budgetYear(), subject.kind(), subject.code(), from)
                .set("staff_id", officer.staffId())
                .set("name", officer.name());
    }

    private static Change row(Subject subject) {
        return EVALUATION.row(subject.budgetYear(), subject.kind(), subject.code());
    }

    private static Change step(Subject subject, String step, Happened at, @Nullable OnBehalf onBehalf) {
        return STEP.row(subject.budgetYear(), subject.kind(), subject.code(), at.version())
                .set("step", step)
                .set("taken_on", at.businessDate())
                .set("taken_by", at.actor().id())
                .set("on_behalf_of", onBehalf == null ? null : onBehalf.holder().name());
    }

    private static List<Change> project(SelfEvaluationEvent event, Happened at) {
        Subject subject = event.subject();
        Change row = row(subject).set("version", at.version());
        return switch (event) {
            case SelfEvaluationOpened opened ->
                List.of(row.set("name", opened.name())
                        .set("unit_code", opened.unitCode())
                        .set("trial", opened.trial())
                        .set("stage", Stage.OPENED.name())
                        .set("opened_on", opened.openedOn())
                        .setJson("route", opened.route())
                        .setJson("opened", opened));
            case SelfEvaluationSubmitted submitted ->
                List.of(
                        row.set("stage", Stage.IN_REVIEW.name())
                                .set("submitted_on", at.businessDate())
                                .set("late", submitted.late())
                                .set("content_hash", submitted.contentHash())
                                .setJson("sheet", submitted.sheet()),
                        step(subject, "SUBMITTED", at, null).set("content_hash", submitted.contentHash()));
            case SelfEvaluationExtended extended ->
                List.of(
                        row.set("extended_to", extended.until()),
                        step(subject, "EXTENDED", at, null).set("said", extended.reason()));
            case SelfEvaluationConfirmed confirmed ->
                List.of(
                        row,
                        step(subject, "CONFIRMED", at, confirmed.onBehalf())
                                .set("unit_code", confirmed.unitCode())
                                .set("post", confirmed.post().name())
                                .set("content_hash", confirmed.contentHash()));
            case SelfEvaluationJudged judged ->
                List.of(
                        row,
                        step(subject, "JUDGED", at, judged.onBehalf())
                                .set("unit_code", judged.unitCode())
                                .set("seat", judged.seat())
                                .set("opinion", judged.opinion().name())
                                .set("said", judged.text()));
            case SelfEvaluationSupervised supervised ->
                List.of(
                        row,
                        step(subject, "SUPERVISED", at, null)
                                .set("unit_code", supervised.unitCode())
                                .set("seat", supervised.by())
                                .set("said", supervised.remark()));
            case SelfEvaluationReturned returned ->
                List.of(
                        row.set("stage", Stage.RETURNED.name()).set("returned_on", at.businessDate()),
                        step(subject, "RETURNED", at, returned.onBehalf()).set("said", returned.reason()));
            case SelfEvaluationReopened reopened ->
                List.of(
                        row.set("stage", Stage.REOPENED.name())
                                .set("returned_on", at.businessDate())
                                .set("prove_by", null)
                                .set("late_money", null),
                        step(subject, "REOPENED", at, null).set("said", reopened.reason()));
            case SelfEvaluationFinalised finalised -> finalised(finalised, row, at);
            case LateMoneyNoticed noticed ->
                List.of(row.set("known_budget", noticed.now().budget())
                        .set("known_executed", noticed.now().executed())
                        .setJson("late_money", noticed));
            case FalsificationFound found -> voided(found, row, at);
            case TrialSelfEvaluationFiled filed ->
                List.of(
                        row.set("stage", Stage.FILED.name()).set("concluded_on", filed.filedOn()),
                        step(subject, "FILED", at, null).set("said", filed.comments()));
            case SelfEvaluationAttested attested ->
                List.of(row.set("name", attested.codeName())
                        .set("unit_code", attested.unitCode())
                        .set("classified", true)
                        .set("stage", Stage.ATTESTED.name())
                        .set("grade", attested.grade())
                        .set("opened_on", at.businessDate())
                        .set("concluded_on", attested.attestedOn()));
        };
    }

    private static List<Change> finalised(SelfEvaluationFinalised finalised, Change row, Happened at) {
        Subject subject = finalised.subject();
        return List.of(
                row.set("stage", Stage.FINALISED.name())
                        .set("total", finalised.sheet().total())
                        .set("indicator_score", finalised.sheet().indicatorScore())
                        .set("execution_rate", finalised.sheet().execution().rate())
                        .set("result", finalised.sheet().result().name())
                        .set("grade", finalised.sheet().grade())
                        .set("result_version", finalised.version())
                        .set("voided_by", null)
                        .set("prove_by", finalised.proveBy())
                        .set("concluded_on", finalised.finalisedOn())
                        .set(
                                "known_budget",
                                finalised.sheet().execution().funds().budget())
                        .set(
                                "known_executed",
                                finalised.sheet().execution().funds().executed())
                        .set("late_money", null),
                RESULT.row(subject.budgetYear(), subject.kind(), subject.code(), finalised.version())
                        .setJson("result", finalised),
                step(subject, "FINALISED", at, finalised.onBehalf()).set("said", finalised.remark()));
    }

    /** What the result said stays with the result; of the subject neither score nor grade counts. */
    private static List<Change> voided(FalsificationFound found, Change row, Happened at) {
        Subject subject = found.subject();
        return List.of(
                row.set("stage", Stage.VOID.name())
                        .set("total", null)
                        .set("indicator_score", null)
                        .set("execution_rate", null)
                        .set("grade", null)
                        .set("prove_by", null)
                        .set("late_money", null)
                        .set("voided_by", found.document()),
                FALSIFICATION
                        .row(subject.budgetYear(), subject.kind(), subject.code(), found.document())
                        .set("position", at.position())
                        .setJson("found", found),
                step(subject, "VOIDED", at, null).set("said", found.document()));
    }
}

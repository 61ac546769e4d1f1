package org.jixiao.monitoring.goaltracking.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.AdjustedGoalTaken;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps every tracked goal with its latest lights, every report with its reading, and every step of its review. */
@Component
class TrackingProjection extends Projection {

    static final String NAME = "monitoring-tracking";

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** What the lights of a classified project read: 线下. */
    private static final String OFFLINE = "OFFLINE";

    private static final Table TRACKING = Table.named("tracking").withKey("budget_year", "kind", "code");
    private static final Table REPORT =
            Table.named("tracking_report").withKey("budget_year", "kind", "code", "cut_off_month");
    private static final Table STEP = Table.named("tracking_step").withKey("budget_year", "kind", "code", "version");
    private static final Table OFFICER =
            Table.named("tracking_officer").withKey("budget_year", "kind", "code", "from_day");
    private static final Table ATTESTATION =
            Table.named("tracking_attestation").withKey("budget_year", "kind", "code", "register_number");

    TrackingProjection() {
        super(NAME, TRACKING, REPORT, STEP, OFFICER, ATTESTATION);
        perSubject();
        on(GoalApproved.class, (event, _) -> named(event.subject(), event.name(), event.unitCode(), event.officer()));
        on(TrialFiled.class, (event, _) -> named(event.subject(), event.name(), event.unitCode(), event.officer()));
        on(
                ProjectTransferred.class,
                (event, _) -> moved(event, Subject.project(event.projectCode(), event.budgetYear())));
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
        on(
                ClassifiedGoalApproved.class,
                (event, _) -> List.of(
                        tracking(event.subject()).set("name", event.codeName()).set("unit_code", event.unitCode())));
        on(GoalTrackingEvent.class, this::project);
    }

    /** The officer of the approval answers from the first day on, unless somebody was appointed before. */
    private static List<Change> named(Subject subject, String name, String unitCode, Person officer) {
        return List.of(
                tracking(subject).set("name", name).set("unit_code", unitCode), officer(subject, FIRST_DAY, officer));
    }

    private static List<Change> moved(ProjectTransferred event, Subject subject) {
        return List.of(
                tracking(subject).set("unit_code", event.unitCode()).setJson("route", event.route()),
                officer(subject, event.from(), event.projectOfficer()));
    }

    private static Change officer(Subject subject, LocalDate from, Person officer) {
        return OFFICER.row(subject.budgetYear(), subject.kind(), subject.code(), from)
                .set("staff_id", officer.staffId())
                .set("name", officer.name());
    }

    private static Change tracking(Subject subject) {
        return TRACKING.row(subject.budgetYear(), subject.kind(), subject.code());
    }

    private static Change report(Subject subject, int month) {
        return REPORT.row(subject.budgetYear(), subject.kind(), subject.code(), month);
    }

    private static Change step(Subject subject, int month, String step, Happened at, @Nullable OnBehalf onBehalf) {
        return STEP.row(subject.budgetYear(), subject.kind(), subject.code(), at.version())
                .set("cut_off_month", month)
                .set("step", step)
                .set("taken_on", at.businessDate())
                .set("taken_by", at.actor().id())
                .set("on_behalf_of", onBehalf == null ? null : onBehalf.holder().name());
    }

    private List<Change> project(GoalTrackingEvent event, Happened at) {
        Subject subject = event.subject();
        Change row = tracking(subject).set("version", at.version());
        return switch (event) {
            case TrackingOpened opened ->
                List.of(row.set("opened_on", at.businessDate())
                        .set("goal_version", opened.goalVersion())
                        .set("rulebook_version", opened.rulebookVersion())
                        .set("trial", opened.trial())
                        .setJson("route", opened.route())
                        .setJson("indicators", opened.indicators()));
            case AdjustedGoalTaken adjusted ->
                List.of(row.set("goal_version", adjusted.goalVersion()).setJson("indicators", adjusted.indicators()));
            case ClassifiedTrackingOpened _ ->
                List.of(row.set("opened_on", at.businessDate())
                        .set("classified", true)
                        .set("goal_light", OFFLINE)
                        .set("money_pace", OFFLINE));
            case ProgressReported reported -> reported(reported, row, at);
            case ProgressConfirmed confirmed ->
                List.of(
                        row,
                        step(subject, confirmed.cutOffMonth(), "CONFIRMED", at, confirmed.onBehalf())
                                .set("unit_code", confirmed.unit())
                                .set("post", confirmed.post().name())
                                .set("content_hash", confirmed.contentHash()));
            case ProgressJudged judged ->
                List.of(
                        row,
                        step(subject, judged.cutOffMonth(), "JUDGED", at, judged.onBehalf())
                                .set("unit_code", judged.unit())
                                .set("seat", judged.seat())
                                .set("opinion", judged.opinion().name())
                                .set("said", judged.text()));
            case ProgressReturned returned ->
                List.of(
                        row,
                        report(subject, returned.cutOffMonth())
                                .set("standing", "RETURNED")
                                .set("returned_on", at.businessDate()),
                        step(subject, returned.cutOffMonth(), "RETURNED", at, returned.onBehalf())
                                .set("said", returned.reason()));
            case TrackingConcluded concluded ->
                List.of(
                        concluded.latest()
                                ? row.set("outcome", concluded.outcome().name())
                                : row,
                        report(subject, concluded.cutOffMonth())
                                .set("standing", "CONCLUDED")
                                .set("outcome", concluded.outcome().name())
                                .set("remark", concluded.remark()),
                        step(subject, concluded.cutOffMonth(), "CONCLUDED", at, concluded.onBehalf())
                                .set("said", concluded.remark()));
            case TrackingExtended extended ->
                List.of(row, report(subject, extended.cutOffMonth()).set("extended_to", extended.until()));
            case ClassifiedTrackingAttested attested -> attested(attested, row, at);
        };
    }

    private static List<Change> reported(ProgressReported reported, Change row, Happened at) {
        Subject subject = reported.subject();
        return List.of(
                reported.latest() ? lights(reported, row) : row,
                report(subject, reported.cutOffMonth())
                        .set("version", at.version())
                        .set("goal_version", reported.goalVersion())
                        .set("reported_on", at.businessDate())
                        .set("reported_by", at.actor().id())
                        .setJson("report", reported.report())
                        .set("content_hash", reported.contentHash())
                        .set("due_on", reported.dueOn())
                        .set("late", reported.late())
                        .setJson("reading", reported.reading())
                        .setJson("jumps", reported.jumps())
                        .set("standing", reported.dueOn() == null ? "TOLD" : "IN_REVIEW"));
    }

    /** What is told of an earlier month later does not change how things stand. */
    private static Change lights(ProgressReported reported, Change row) {
        return row.set("cut_off_month", reported.cutOffMonth())
                .set("goal_light", reported.reading().goal().light().name())
                .set("money_pace", reported.reading().money().pace().name())
                .set("combined", reported.reading().combined().name());
    }

    private static List<Change> attested(ClassifiedTrackingAttested attested, Change row, Happened at) {
        Subject subject = attested.subject();
        return List.of(
                attested.latest() ? row.set("outcome", attested.outcome().name()) : row,
                ATTESTATION
                        .row(subject.budgetYear(), subject.kind(), subject.code(), attested.registerNumber())
                        .set("cut_off_month", attested.cutOffMonth())
                        .set("late", attested.late())
                        .set("outcome", attested.outcome().name())
                        .set("attested_on", attested.attestedOn())
                        .set("officer", attested.officer())
                        .set("registered_on", at.businessDate()));
    }
}

package org.jixiao.monitoring.goaltracking.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps every tracked goal with its latest lights, every report with its reading, and every attestation. */
@Component
class TrackingProjection extends Projection {

    static final String NAME = "monitoring-tracking";

    /** What the lights of a classified project read: 线下. */
    private static final String OFFLINE = "OFFLINE";

    private static final Table TRACKING = Table.named("tracking").withKey("budget_year", "project_code");
    private static final Table REPORT =
            Table.named("tracking_report").withKey("budget_year", "project_code", "cut_off_month");
    private static final Table ATTESTATION =
            Table.named("tracking_attestation").withKey("budget_year", "project_code", "register_number");

    TrackingProjection() {
        super(NAME, TRACKING, REPORT, ATTESTATION);
        perSubject();
        on(GoalApproved.class, (event, _) -> approved(event.subject(), event.name(), event.unitCode()));
        on(ClassifiedGoalApproved.class, (event, _) -> approved(event.subject(), event.codeName(), event.unitCode()));
        on(GoalTrackingEvent.class, this::project);
    }

    private static List<Change> approved(Subject subject, String name, String unitCode) {
        return subject.kind().equals(Subject.PROJECT)
                ? List.of(TRACKING.row(subject.budgetYear(), subject.code())
                        .set("name", name)
                        .set("unit_code", unitCode))
                : none();
    }

    private List<Change> project(GoalTrackingEvent event, Happened at) {
        Change row = TRACKING.row(event.budgetYear(), event.projectCode()).set("version", at.version());
        return switch (event) {
            case TrackingOpened opened ->
                List.of(row.set("opened_on", at.businessDate())
                        .set("goal_version", opened.goalVersion())
                        .set("rulebook_version", opened.rulebookVersion())
                        .setJson("indicators", opened.indicators()));
            case ClassifiedTrackingOpened _ ->
                List.of(row.set("opened_on", at.businessDate())
                        .set("classified", true)
                        .set("goal_light", OFFLINE)
                        .set("money_pace", OFFLINE));
            case ProgressReported reported ->
                List.of(
                        row.set("cut_off_month", reported.cutOffMonth())
                                .set(
                                        "goal_light",
                                        reported.reading().goal().light().name())
                                .set(
                                        "money_pace",
                                        reported.reading().money().pace().name())
                                .set("combined", reported.reading().combined().name()),
                        REPORT.row(reported.budgetYear(), reported.projectCode(), reported.cutOffMonth())
                                .set("reported_on", at.businessDate())
                                .set("reported_by", at.actor().id())
                                .setJson("indicators", reported.indicators())
                                .setJson("reading", reported.reading()));
            case ClassifiedTrackingAttested attested ->
                List.of(
                        row.set("outcome", attested.outcome().name()),
                        ATTESTATION
                                .row(attested.budgetYear(), attested.projectCode(), attested.registerNumber())
                                .set("outcome", attested.outcome().name())
                                .set("attested_on", attested.attestedOn())
                                .set("officer", attested.officer())
                                .set("registered_on", at.businessDate()));
        };
    }
}

package org.jixiao.monitoring.goaltracking.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Jump;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of tracking. */
@Component
class Trackings {

    private static final String ROW = """
        select kind, code, budget_year, name, unit_code, classified, trial, opened_on, cut_off_month, goal_light,
            money_pace, combined, outcome, version
        from tracking
        where opened_on is not null and budget_year = :year
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    Trackings(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * A tracked goal as it stands.
     *
     * @param cutOffMonth month of the latest report; null before the first
     * @param goalLight a light, {@code OFFLINE} for a classified project, null before the first report
     * @param moneyPace a pace, {@code OFFLINE} for a classified project, null before the first report
     * @param trial only filed (试编): reports have no effect
     * @param outcome latest conclusion of a tracking task, attested for a classified project
     */
    record Tracking(
            String kind,
            String code,
            int budgetYear,
            @Nullable String name,
            @Nullable String unitCode,
            boolean classified,
            boolean trial,
            LocalDate openedOn,
            @Nullable Integer cutOffMonth,
            @Nullable String goalLight,
            @Nullable String moneyPace,
            @Nullable Combined combined,
            @Nullable Outcome outcome,
            long version) {}

    /** What tracking holds a goal against. */
    record Snapshot(int goalVersion, int rulebookVersion, List<Indicator> indicators) {}

    /**
     * A report and how it was read.
     *
     * @param contentHash what the heads confirm
     * @param dueOn term of the tracking task; null where the month is none's cut-off
     * @param standing TOLD, IN_REVIEW, RETURNED or CONCLUDED
     */
    record Report(
            int cutOffMonth,
            int goalVersion,
            LocalDate reportedOn,
            String reportedBy,
            TrackingReport report,
            String contentHash,
            @Nullable LocalDate dueOn,
            boolean late,
            DualReading reading,
            List<Jump> jumps,
            String standing,
            @Nullable Outcome outcome,
            @Nullable String remark) {}

    /**
     * A step of a report's review.
     *
     * @param step CONFIRMED, JUDGED, RETURNED or CONCLUDED
     * @param onBehalfOf for whom a delegate took it (代); null in the own right
     */
    record Step(
            int cutOffMonth,
            String step,
            LocalDate takenOn,
            String takenBy,
            @Nullable String seat,
            @Nullable String opinion,
            @Nullable String said,
            @Nullable String onBehalfOf) {}

    /** An offline conclusion. */
    record Attested(
            int cutOffMonth,
            boolean late,
            Outcome outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer) {}

    /** A page in the order of kind and code. */
    List<Tracking> ofYear(int budgetYear, String afterKind, String afterCode, int limit) {
        return views.sql(ROW + "and (kind, code) > (:afterKind, :afterCode) order by kind, code limit :limit")
                .param("year", budgetYear)
                .param("afterKind", afterKind)
                .param("afterCode", afterCode)
                .param("limit", limit)
                .query(Trackings::tracking)
                .list();
    }

    Optional<Tracking> find(Subject subject) {
        return views.sql(ROW + "and kind = :kind and code = :code")
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(Trackings::tracking)
                .optional();
    }

    /** Empty for a classified project. */
    Optional<Snapshot> snapshotOf(Subject subject) {
        return of(subject, """
            select goal_version, rulebook_version, indicators from tracking
            where budget_year = :year and kind = :kind and code = :code and not classified\
            """)
                .query((row, _) -> new Snapshot(
                        row.getInt("goal_version"),
                        row.getInt("rulebook_version"),
                        List.of(json.readValue(row.getString("indicators"), Indicator[].class))))
                .optional();
    }

    List<Report> reportsOf(Subject subject) {
        return of(subject, """
            select cut_off_month, goal_version, reported_on, reported_by, report, content_hash, due_on, late, reading,
                jumps, standing, outcome, remark
            from tracking_report
            where budget_year = :year and kind = :kind and code = :code and report is not null order by cut_off_month\
            """).query((row, _) -> report(row)).list();
    }

    private Report report(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Report(
                row.getInt("cut_off_month"),
                row.getInt("goal_version"),
                row.getObject("reported_on", LocalDate.class),
                row.getString("reported_by"),
                json.readValue(row.getString("report"), TrackingReport.class),
                row.getString("content_hash"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                json.readValue(row.getString("reading"), DualReading.class),
                List.of(json.readValue(row.getString("jumps"), Jump[].class)),
                row.getString("standing"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("remark"));
    }

    List<Step> stepsOf(Subject subject) {
        return of(subject, """
            select cut_off_month, step, taken_on, taken_by, seat, opinion, said, on_behalf_of from tracking_step
            where budget_year = :year and kind = :kind and code = :code order by version\
            """)
                .query((row, _) -> new Step(
                        row.getInt("cut_off_month"),
                        row.getString("step"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getString("taken_by"),
                        row.getString("seat"),
                        row.getString("opinion"),
                        row.getString("said"),
                        row.getString("on_behalf_of")))
                .list();
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        return views.sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }

    List<Attested> attestationsOf(Subject subject) {
        return of(subject, """
            select cut_off_month, late, outcome, attested_on, register_number, officer from tracking_attestation
            where budget_year = :year and kind = :kind and code = :code order by attested_on, register_number\
            """)
                .query((row, _) -> new Attested(
                        row.getInt("cut_off_month"),
                        row.getBoolean("late"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("attested_on", LocalDate.class),
                        row.getString("register_number"),
                        row.getString("officer")))
                .list();
    }

    private static Tracking tracking(ResultSet row, int index) throws SQLException {
        String combined = row.getString("combined");
        String outcome = row.getString("outcome");
        return new Tracking(
                row.getString("kind"),
                row.getString("code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getBoolean("classified"),
                row.getBoolean("trial"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("cut_off_month", Integer.class),
                row.getString("goal_light"),
                row.getString("money_pace"),
                combined == null ? null : Combined.valueOf(combined),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getLong("version"));
    }
}

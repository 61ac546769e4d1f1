package org.jixiao.monitoring.goaltracking.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of tracking. */
@Component
class Trackings {

    private static final String ROW = """
        select project_code, budget_year, name, unit_code, classified, opened_on, cut_off_month, goal_light,
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
     * @param outcome latest attested conclusion of a classified project
     */
    record Tracking(
            String projectCode,
            int budgetYear,
            @Nullable String name,
            @Nullable String unitCode,
            boolean classified,
            LocalDate openedOn,
            @Nullable Integer cutOffMonth,
            @Nullable String goalLight,
            @Nullable String moneyPace,
            @Nullable Combined combined,
            @Nullable Outcome outcome,
            long version) {}

    /** What tracking holds a goal against. */
    record Snapshot(int goalVersion, int rulebookVersion, List<Indicator> indicators) {}

    /** A report and how it was read. */
    record Report(
            int cutOffMonth,
            LocalDate reportedOn,
            String reportedBy,
            List<IndicatorProgress> indicators,
            DualReading reading) {}

    /** An offline conclusion. */
    record Attested(Outcome outcome, LocalDate attestedOn, String registerNumber, String officer) {}

    List<Tracking> ofYear(int budgetYear, String after, int limit) {
        return views.sql(ROW + "and project_code > :after order by project_code limit :limit")
                .param("year", budgetYear)
                .param("after", after)
                .param("limit", limit)
                .query(Trackings::tracking)
                .list();
    }

    Optional<Tracking> find(String projectCode, int budgetYear) {
        return views.sql(ROW + "and project_code = :code")
                .param("year", budgetYear)
                .param("code", projectCode)
                .query(Trackings::tracking)
                .optional();
    }

    /** Empty for a classified project. */
    Optional<Snapshot> snapshotOf(Tracking tracking) {
        return views.sql("""
            select goal_version, rulebook_version, indicators from tracking
            where budget_year = :year and project_code = :code and not classified\
            """)
                .param("year", tracking.budgetYear())
                .param("code", tracking.projectCode())
                .query((row, _) -> new Snapshot(
                        row.getInt("goal_version"),
                        row.getInt("rulebook_version"),
                        List.of(json.readValue(row.getString("indicators"), Indicator[].class))))
                .optional();
    }

    List<Report> reportsOf(Tracking tracking) {
        return views.sql("""
            select cut_off_month, reported_on, reported_by, indicators, reading from tracking_report
            where budget_year = :year and project_code = :code order by cut_off_month\
            """)
                .param("year", tracking.budgetYear())
                .param("code", tracking.projectCode())
                .query((row, _) -> new Report(
                        row.getInt("cut_off_month"),
                        row.getObject("reported_on", LocalDate.class),
                        row.getString("reported_by"),
                        List.of(json.readValue(row.getString("indicators"), IndicatorProgress[].class)),
                        json.readValue(row.getString("reading"), DualReading.class)))
                .list();
    }

    List<Attested> attestationsOf(Tracking tracking) {
        return views.sql("""
            select outcome, attested_on, register_number, officer from tracking_attestation
            where budget_year = :year and project_code = :code order by attested_on, register_number\
            """)
                .param("year", tracking.budgetYear())
                .param("code", tracking.projectCode())
                .query((row, _) -> new Attested(
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
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getBoolean("classified"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("cut_off_month", Integer.class),
                row.getString("goal_light"),
                row.getString("money_pace"),
                combined == null ? null : Combined.valueOf(combined),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getLong("version"));
    }
}

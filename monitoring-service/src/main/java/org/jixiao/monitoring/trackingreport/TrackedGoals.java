package org.jixiao.monitoring.trackingreport;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.monitoring.trackingreport.TrackedGoal.Reported;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the report on a tracking task counts and lists. */
@Component
class TrackedGoals {

    private static final String GOALS = """
        select t.kind, t.code, t.budget_year, t.name, t.classified, t.trial, t.indicators, r.extended_to, r.late,
            r.report, r.reading, r.outcome,
            (select bool_and(a.late) from tracking_attestation a
             where a.budget_year = t.budget_year and a.kind = t.kind and a.code = t.code
                and a.cut_off_month = :month) as attested_late
        from tracking t
        left join tracking_report r on r.budget_year = t.budget_year and r.kind = t.kind and r.code = t.code
            and r.cut_off_month = :month and (r.report is null or r.standing in ('IN_REVIEW', 'CONCLUDED'))
        where t.budget_year = :year and t.opened_on <= :due
            and (cast(:unit as text) is null or t.unit_code = :unit)
        order by t.kind, t.code\
        """;
    private static final String RECTIFICATIONS = """
        select x.number, t.name, x.code, x.severity, x.findings, x.due_on, x.standing
        from rectification x
        left join tracking t on t.budget_year = x.budget_year and t.kind = x.kind and t.code = x.code
        where x.budget_year = :year and x.standing <> 'ACCEPTED'
            and (cast(:unit as text) is null or x.unit_code = :unit)
        order by x.due_on, x.kind, x.code, x.number\
        """;
    private static final String MEASURES = """
        select m.number, t.name, m.code, m.measure, m.amount, m.reason, m.standing
        from fund_measure m
        left join tracking t on t.budget_year = m.budget_year and t.kind = m.kind and t.code = m.code
        where m.budget_year = :year and m.standing <> 'DROPPED'
            and (cast(:unit as text) is null or t.unit_code = :unit)
        order by m.kind, m.code, m.number\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    TrackedGoals(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** What is asked: a task of a year, of one unit or of all. */
    record Question(
            int year, int month, LocalDate due, @Nullable String unit) {}

    /** A rectification that is not closed. */
    record OpenRectification(
            int number, String name, Severity severity, List<String> findings, LocalDate dueOn, String standing) {}

    /** A measure on money that was not dropped. */
    record MoneyMeasure(
            int number,
            String name,
            Measure measure,
            @Nullable BigDecimal amount,
            String reason,
            String standing) {}

    /** Those whose tracking began before the task was due, by kind and code. */
    List<TrackedGoal> ask(Question question) {
        return of(GOALS, question)
                .param("month", question.month())
                .param("due", question.due())
                .query((row, _) -> goal(row, question.due()))
                .list();
    }

    /** The most urgent first. */
    List<OpenRectification> openRectifications(Question question) {
        return of(RECTIFICATIONS, question)
                .query((row, _) -> new OpenRectification(
                        row.getInt("number"),
                        name(row),
                        Severity.valueOf(row.getString("severity")),
                        json.readValue(row.getString("findings"), new TypeReference<List<String>>() {}),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("standing")))
                .list();
    }

    List<MoneyMeasure> measures(Question question) {
        return of(MEASURES, question)
                .query((row, _) -> new MoneyMeasure(
                        row.getInt("number"),
                        name(row),
                        Measure.valueOf(row.getString("measure")),
                        row.getBigDecimal("amount"),
                        row.getString("reason"),
                        row.getString("standing")))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Question question) {
        return views.sql(sql).param("year", question.year()).param("unit", question.unit());
    }

    private TrackedGoal goal(ResultSet row, LocalDate due) throws SQLException {
        return new TrackedGoal(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                name(row),
                row.getBoolean("classified"),
                row.getBoolean("trial"),
                Objects.requireNonNullElse(row.getObject("extended_to", LocalDate.class), due),
                List.of(json.readValue(row.getString("indicators"), Indicator[].class)),
                row.getObject("attested_late", Boolean.class),
                reported(row));
    }

    private @Nullable Reported reported(ResultSet row) throws SQLException {
        String report = row.getString("report");
        String outcome = row.getString("outcome");
        return report == null
                ? null
                : new Reported(
                        row.getBoolean("late"),
                        json.readValue(report, TrackingReport.class),
                        json.readValue(row.getString("reading"), DualReading.class),
                        outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static String name(ResultSet row) throws SQLException {
        return Objects.requireNonNullElse(row.getString("name"), row.getString("code"));
    }
}

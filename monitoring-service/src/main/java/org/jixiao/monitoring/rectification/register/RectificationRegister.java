package org.jixiao.monitoring.rectification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.contracts.monitoring.RectificationEvent.Severity;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rectifications' rows. */
@Component
class RectificationRegister {

    private static final String ROW = """
        select kind, code, budget_year, number, document_number, coalesce(o.unit_code, r.unit_code) as unit_code,
            r.unit_code as ordered_of, source, severity, loss_or_violation, findings, requirements,
            basis, ordered_on, due_on, failed_after, standing, rejected, report, evidence, reported_by, reported_on, remark,
            judged_on, version
        from rectification r left join rectification_owner o using (kind, code, budget_year)
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    RectificationRegister(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    List<RectificationRow> of(Subject subject, LocalDate on) {
        return views.sql(ROW + "where budget_year = :year and kind = :kind and code = :code order by number")
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query((row, _) -> read(row, on))
                .list();
    }

    /** Of a year, what is not closed yet, the most urgent first. */
    List<RectificationRow> open(int budgetYear, @Nullable String unit, LocalDate on, int limit) {
        return views.sql(ROW + """
            where budget_year = :year and standing <> 'ACCEPTED'
                and (cast(:unit as text) is null or coalesce(o.unit_code, r.unit_code) = :unit)
            order by due_on, kind, code, number limit :limit\
            """)
                .param("year", budgetYear)
                .param("unit", unit)
                .param("limit", limit)
                .query((row, _) -> read(row, on))
                .list();
    }

    private RectificationRow read(ResultSet row, LocalDate on) throws SQLException {
        Standing standing = Standing.valueOf(row.getString("standing"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate failedAfter = row.getObject("failed_after", LocalDate.class);
        LocalDate reportedOn = row.getObject("reported_on", LocalDate.class);
        boolean waits = standing == Standing.ORDERED || standing == Standing.REJECTED;
        return new RectificationRow(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")).toString(),
                row.getInt("number"),
                row.getString("document_number"),
                row.getString("unit_code"),
                row.getString("ordered_of"),
                FindingSource.valueOf(row.getString("source")),
                Severity.valueOf(row.getString("severity")),
                row.getBoolean("loss_or_violation"),
                json.readValue(row.getString("findings"), new TypeReference<List<String>>() {}),
                row.getString("requirements"),
                row.getString("basis"),
                row.getObject("ordered_on", LocalDate.class),
                dueOn,
                failedAfter,
                standing,
                waits && on.isAfter(dueOn),
                Rectification.isRejectedOrLate(standing, row.getBoolean("rejected"), reportedOn, failedAfter, on),
                row.getString("report"),
                json.readValue(row.getString("evidence"), new TypeReference<List<Attachment>>() {}),
                row.getString("reported_by"),
                reportedOn,
                row.getString("remark"),
                row.getObject("judged_on", LocalDate.class),
                row.getLong("version"));
    }
}

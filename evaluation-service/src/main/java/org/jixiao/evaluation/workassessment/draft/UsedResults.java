package org.jixiao.evaluation.workassessment.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.draft.ShownRecord.Found;
import org.jixiao.evaluation.workassessment.draft.ShownRecord.UsedResult;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The results of what a unit or a division owns; trials have none. */
@Component
class UsedResults {

    private static final String RESULTS = """
        with final as (
            select kind, code, budget_year, e.code is not null as own, e.total as own_total, e.grade as own_grade,
                e.voided_by, e.stage = 'REOPENED' as own_reopened, k.code is not null as department,
                k.total as key_total, k.grade as key_grade, k.reopened is not null or k.in_doubt as key_reexamined,
                a.proposed, a.decided
            from (select * from self_evaluation
                    where stage in ('FINALISED', 'REOPENED', 'ATTESTED') or voided_by is not null) e
                full join (select * from key_evaluation where result is not null) k using (budget_year, kind, code)
                left join result_application a using (budget_year, kind, code)
            where budget_year = :year)
        select final.*, s.name from final join managed_subject s using (budget_year, kind, code)
            join lateral (
                select o.unit_code, o.division from managed_owner o
                where o.budget_year = s.budget_year and o.kind = s.kind and o.code = s.code and o.from_day <= :day
                order by o.from_day desc limit 1) o on true
        where o.unit_code = :unit and (cast(:division as text) is null or o.division = :division) and not s.trial
        order by kind, code\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    UsedResults(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** In the order of kind and code. */
    List<UsedResult> of(Assessed assessed, LocalDate day) {
        return views.sql(RESULTS)
                .param("year", assessed.budgetYear())
                .param("unit", assessed.unitCode())
                .param("division", assessed.division())
                .param("day", day)
                .query((row, _) -> result(row))
                .list();
    }

    private UsedResult result(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        String name = row.getString("name");
        return new UsedResult(
                new Counted(subject, name == null ? subject.code() : name),
                row.getBoolean("own")
                        ? new Found(
                                row.getBigDecimal("own_total"),
                                row.getString("own_grade"),
                                row.getString("voided_by"),
                                row.getBoolean("own_reopened"))
                        : null,
                row.getBoolean("department")
                        ? new Found(
                                row.getBigDecimal("key_total"),
                                row.getString("key_grade"),
                                null,
                                row.getBoolean("key_reexamined"))
                        : null,
                read(row.getString("proposed"), ApplicationProposed.class),
                read(row.getString("decided"), ApplicationDecided.class));
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }
}

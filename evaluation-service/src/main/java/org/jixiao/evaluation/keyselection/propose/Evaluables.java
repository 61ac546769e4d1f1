package org.jixiao.evaluation.keyselection.propose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.Evaluable;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.LastResult;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects and policies with an approved goal. Trials have no grade, and of a classified project nobody outside may read anything. */
@Component
class Evaluables {

    private static final String EVALUABLES = """
        select s.*, coalesce(d.designated, false) as key,
            greatest(
                (select min(k.budget_year) from key_designation k where k.code = s.code and k.designated),
                (select max(c.budget_year) + 1 from key_selection c
                    cross join lateral jsonb_array_elements(c.decided -> 'selected') one
                    where c.budget_year < s.budget_year and one -> 'subject' ->> 'kind' = s.kind
                        and one -> 'subject' ->> 'code' = s.code)) as key_since,
            last.result_version as last_version, last.grade as last_grade, last.alert as last_alert
        from managed_subject s
        left join key_designation d on d.budget_year = s.budget_year and d.code = s.code and s.kind = 'project'
        left join lateral (
            select e.result_version, e.grade, jsonb_array_length(r.result -> 'sheet' -> 'alerts') > 0 as alert
            from self_evaluation e join self_evaluation_result r using (budget_year, kind, code, result_version)
            where e.kind = s.kind and e.code = s.code and e.budget_year <= s.budget_year
            order by e.budget_year desc limit 1) last on true
        where s.budget_year = :year and s.kind in ('project', 'policy') and s.approved and not s.trial
            and not s.classified
        order by s.kind, s.code\
        """;

    private final JdbcClient views;

    Evaluables(@ReadModel JdbcClient views) {
        this.views = views;
    }

    List<Evaluable> of(int budgetYear) {
        return views.sql(EVALUABLES)
                .param("year", budgetYear)
                .query((row, _) -> evaluable(row))
                .list();
    }

    private static Evaluable evaluable(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        return new Evaluable(
                subject,
                row.getString("name"),
                row.getString("unit_code"),
                row.getBigDecimal("approved_amount"),
                row.getBoolean("key"),
                row.getObject("key_since", Integer.class),
                row.getObject("last_version", Integer.class) == null
                        ? null
                        : new LastResult(row.getString("last_grade"), row.getBoolean("last_alert")));
    }
}

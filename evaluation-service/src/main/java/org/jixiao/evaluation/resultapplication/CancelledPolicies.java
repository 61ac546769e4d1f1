package org.jixiao.evaluation.resultapplication;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Projects that a cancelled policy binds and whose budget was arranged all the same: before the decision, or before the project
 * was linked to the policy. The gate came too late for them; what they have not spent is to be reduced or clawed back.
 */
@Component
public class CancelledPolicies {

    /**
     * Bound are those on which was decided, and those that the newest year of the policy names besides, since the day on which it named
     * them first: to link another project gives no more time.
     */
    private static final String UNSPENT = """
        select one.code, one.budget_year, coalesce(e.name, k.name, one.code) as name, one.binds_year,
            b.code as project, coalesce(m.budget, b.amount) as budget, coalesce(m.executed, 0) as executed,
            greatest((one.decided ->> 'decidedOn')::date, b.arranged_on,
                case when not jsonb_exists(one.decided -> 'projects', b.code) then l.linked_on end) as since
        from result_application one
            left join lateral (select projects from policy_projects
                where code = one.code and budget_year <= one.binds_year order by budget_year desc limit 1) p on true
            join arranged_budget b on b.budget_year = one.binds_year
                and (jsonb_exists(one.decided -> 'projects', b.code) or jsonb_exists(p.projects, b.code))
            left join lateral (select min(linked_on) as linked_on from policy_link
                where code = one.code and project = b.code and budget_year <= one.binds_year) l on true
            left join money_figure m on m.kind = 'project' and m.code = b.code and m.budget_year = b.budget_year
            left join self_evaluation e
                on e.kind = one.kind and e.code = one.code and e.budget_year = one.budget_year
            left join key_evaluation k
                on k.kind = one.kind and k.code = one.code and k.budget_year = one.budget_year
        where one.kind = 'policy' and one.decided is not null and one.decided ->> 'upTo' is null
            and coalesce(m.budget, b.amount) > coalesce(m.executed, 0)
        order by one.budget_year, one.code, b.code\
        """;

    private final JdbcClient views;

    CancelledPolicies(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * Money of a project that its policy's cancellation leaves no ground.
     *
     * @param policy in the evaluated year
     * @param project in the bound year
     * @param budget that it has, 元
     * @param executed what of it is spent, 元
     * @param since when all of decision, budget and link were there
     */
    public record Unspent(
            Subject policy, String name, Subject project, BigDecimal budget, BigDecimal executed, LocalDate since) {

        private static Unspent of(ResultSet row) throws SQLException {
            return new Unspent(
                    Subject.policy(row.getString("code"), row.getInt("budget_year")),
                    row.getString("name"),
                    Subject.project(row.getString("project"), row.getInt("binds_year")),
                    row.getBigDecimal("budget"),
                    row.getBigDecimal("executed"),
                    row.getObject("since", LocalDate.class));
        }
    }

    /** Of all policies, by year, policy and project. */
    public List<Unspent> unspent() {
        return views.sql(UNSPENT).query((row, _) -> Unspent.of(row)).list();
    }
}

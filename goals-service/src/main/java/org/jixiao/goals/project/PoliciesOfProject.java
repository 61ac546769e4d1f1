package org.jixiao.goals.project;

import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the policies that may speak against the money of a project: who links it now, or did when the policy was evaluated. */
@Component
public class PoliciesOfProject {

    private static final String CODES = """
        select distinct split_part(subject, '/', 2) as code from goal_subject
        where kind = 'policy' and budget_year between :year - :back and :year and projects @> to_jsonb(:code::text)
        order by code\
        """;

    private final JdbcClient views;

    PoliciesOfProject(@ReadModel JdbcClient views) {
        this.views = views;
    }

    public List<String> in(String projectCode, int budgetYear) {
        return views.sql(CODES)
                .param("year", budgetYear)
                .param("back", Application.MOST_YEARS_LATER)
                .param("code", projectCode)
                .query((row, _) -> row.getString("code"))
                .list();
    }
}

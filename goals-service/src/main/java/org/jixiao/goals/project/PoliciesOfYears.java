package org.jixiao.goals.project;

import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the policies whose results may bind a budget year. Which projects they bind, the gate hears from their own streams: what is read
 * here may be behind, since a policy is evaluated long after it was proposed.
 */
@Component
public class PoliciesOfYears {

    private static final String CODES = """
        select distinct split_part(subject, '/', 2) as code from goal_subject
        where kind = 'policy' and budget_year between :year - :back and :year
        order by code\
        """;

    private final JdbcClient views;

    PoliciesOfYears(@ReadModel JdbcClient views) {
        this.views = views;
    }

    public List<String> upTo(int budgetYear) {
        return views.sql(CODES)
                .param("year", budgetYear)
                .param("back", Application.MOST_YEARS_LATER)
                .query((row, _) -> row.getString("code"))
                .list();
    }
}

package org.jixiao.goals.submission.prepare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The goals that go to the finance bureau with 二上: those of projects for which budget was arranged, which needs a goal that passed. Of
 * classified ones the code alone; what is written for practice (试编) and what was taken over from earlier years is not among them.
 */
@Component
class ArrangedGoals {

    private final JdbcClient readModel;

    ArrangedGoals(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    List<SubmittedItem> of(int budgetYear) {
        return readModel
                .sql("""
                    select project_code, case when not classified then name end as name, unit_code,
                        case when not classified then arranged_amount end as amount
                    from project_register
                    where budget_year = :year and stage in ('BUDGET_ARRANGED', 'APPROVED') and imported_from is null
                      and participation is distinct from 'TRIAL'
                    order by project_code\
                    """)
                .param("year", budgetYear)
                .query((row, _) -> new SubmittedItem(
                        Subject.project(row.getString("project_code"), budgetYear),
                        row.getString("name"),
                        row.getString("unit_code"),
                        row.getBigDecimal("amount"),
                        null,
                        null,
                        null))
                .list();
    }

    /** How the units are registered in that year, by code. */
    Map<String, String> unitNames(int budgetYear) {
        return readModel
                .sql("select unit_code, name from unit_list where budget_year = :year and name is not null")
                .param("year", budgetYear)
                .query((row, _) -> Map.entry(row.getString("unit_code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

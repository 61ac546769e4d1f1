package org.jixiao.evaluation.money;

import java.util.Arrays;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says which other subjects' money is a subject's money. The amounts themselves are read from the log when something is decided. */
@Component
public class MoneyParts {

    private final JdbcClient views;
    private final JsonMapper json;

    MoneyParts(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** None for a project, whose money is its own. */
    public List<Part> of(Subject subject) {
        return switch (GoalSubject.of(subject)) {
            case PROJECT -> List.of();
            case POLICY -> ofPolicy(subject);
            case UNIT -> parts(subject, subject.code());
            case DEPARTMENT -> parts(subject, null);
        };
    }

    private List<Part> ofPolicy(Subject policy) {
        return views
                .sql("select projects from policy_projects where budget_year = :year and code = :code")
                .param("year", policy.budgetYear())
                .param("code", policy.code())
                .query((row, _) -> json.readValue(row.getString("projects"), String[].class))
                .list()
                .stream()
                .flatMap(Arrays::stream)
                .map(project -> new Part(Subject.project(project, policy.budgetYear()), null))
                .toList();
    }

    /** @param unit null for all of them */
    private List<Part> parts(Subject whole, @Nullable String unit) {
        return views.sql("""
            select kind, code, unit_code, kind = 'project' and coalesce(k.designated, false) as key
            from money_part left join key_designation k using (budget_year, code)
            where budget_year = :year and (cast(:unit as text) is null or unit_code = :unit and kind = 'project')
            order by kind, code\
            """)
                .param("year", whole.budgetYear())
                .param("unit", unit)
                .query((row, _) -> new Part(
                        new Subject(row.getString("kind"), row.getString("code"), whole.budgetYear()),
                        row.getString("unit_code"),
                        row.getBoolean("key")))
                .list();
    }
}

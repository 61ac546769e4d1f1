package org.jixiao.disclosure.overview.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Published projects with what is published of them, by the latest version of each item. Those of which anything is withheld are none of
 * them. The money of wholes and policies is not beside theirs: it holds the same money once more.
 */
@Component
class CountedProjects {

    private static final String PUBLISHED = """
        with latest as (
            select distinct on (item.item_id) item.* from published_item item
            where item.budget_year = :year and item.kind = 'project' and not exists (
                select from withdrawn_item gone where gone.item_id = item.item_id and gone.position > item.position)
            order by item.item_id, item.item_version desc),
        project as (
            select code,
                (array_agg(name order by position desc))[1] as name,
                (array_agg(unit_code order by position desc))[1] as unit_code,
                max(budget) filter (where matter = 'GOAL') as budget,
                max(budget) filter (where matter = 'SELF_EVALUATION' and executed is not null) as available,
                max(executed) filter (where matter = 'SELF_EVALUATION') as executed,
                max(grade) filter (where matter = 'SELF_EVALUATION') as grade,
                coalesce(max(reached) filter (where matter = 'SELF_EVALUATION'), 0) as reached,
                coalesce(max(missed) filter (where matter = 'SELF_EVALUATION'), 0) as missed,
                max((select cast(fact ->> 'value' as integer) from jsonb_array_elements(facts) fact
                    where fact ->> 'code' = 'ordered')) filter (where matter = 'RECTIFICATION') as ordered,
                max((select cast(fact ->> 'value' as integer) from jsonb_array_elements(facts) fact
                    where fact ->> 'code' = 'putRight')) filter (where matter = 'RECTIFICATION') as put_right,
                bool_or(matter = 'USE_OF_RESULTS') as applied
            from latest group by code)
        select project.*, coalesce(unit.name, project.unit_code) as unit_name from project
        left join unit_name unit on unit.unit_code = project.unit_code and unit.budget_year = :year
        order by project.code\
        """;

    private final JdbcClient views;
    private final WithheldSubjects withheld;

    CountedProjects(@ReadModel JdbcClient views, WithheldSubjects withheld) {
        this.views = views;
        this.withheld = withheld;
    }

    List<Counted> of(int year) {
        KeptBack known = withheld.keptBack();
        return views.sql(PUBLISHED).param("year", year).query((row, _) -> counted(row)).list().stream()
                .filter(project -> !known.holds(Subject.project(project.projectCode(), year)))
                .toList();
    }

    /** As it stands in what is published of the department; empty where nothing is. */
    Optional<String> nameOf(Subject department) {
        return views.sql("""
                        select name from published_item
                        where kind = :kind and code = :code and budget_year = :year and matter <> 'YEARLY_OVERVIEW'
                        order by position desc limit 1\
            """)
                .param("kind", department.kind())
                .param("code", department.code())
                .param("year", department.budgetYear())
                .query(String.class)
                .optional();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("code"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getBigDecimal("budget"),
                row.getBigDecimal("available"),
                row.getBigDecimal("executed"),
                row.getString("grade"),
                row.getInt("reached"),
                row.getInt("missed"),
                row.getObject("ordered", Integer.class),
                row.getObject("put_right", Integer.class),
                row.getBoolean("applied"));
    }
}

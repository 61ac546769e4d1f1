package org.jixiao.evaluation.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reckons the figures from the register. Trials are outside of all of them; a classified project counts by its grade, and a result that is
 * void by itself, without a score.
 */
@Component
class Figures {

    private static final String GRADES = """
        coalesce((select json_agg(json_build_object('grade', grade, 'results', results) order by results desc, grade)
            from (select case when voided_by is null then coalesce(grade, '无法证明') else '弄虚作假' end as grade, count(*) as results from concluded c
                where %s group by 1) counted), '[]') as grades\
        """;

    private static final String UNITS =
            """
            with due as (
                select * from self_evaluation
                where budget_year = :year and kind = 'project' and not trial and unit_code is not null),
            concluded as (select * from due where (stage in ('FINALISED', 'REOPENED', 'ATTESTED') and (grade is not null or result = 'UNPROVED')
                    or voided_by is not null)),
            units as (
                select due.unit_code, count(*) as due, count(concluded.code) as concluded,
                    round(avg(concluded.total), 2) as mean
                from due left join concluded using (budget_year, kind, code) group by due.unit_code)
            select units.*, coalesce(list.name, units.unit_code) as name,
                case when mean is not null then rank() over (order by mean desc nulls last) end as rank,
                %s
            from units left join unit_list list on list.unit_code = units.unit_code and list.budget_year = :year
            order by rank nulls last, units.unit_code\
            """.formatted(GRADES.formatted("c.unit_code = units.unit_code and (:classified or not c.classified)"));

    private static final String YEARS = """
        with concluded as (
            select * from self_evaluation
            where not trial and (stage in ('FINALISED', 'REOPENED', 'ATTESTED') and (grade is not null or result = 'UNPROVED')
                or voided_by is not null)
                and (cast(:unit as text) is null or unit_code = :unit)),
        years as (
            select budget_year, count(*) as concluded, round(avg(total), 2) as mean from concluded group by budget_year)
        select years.*, %s from years order by budget_year\
        """.formatted(GRADES.formatted("c.budget_year = years.budget_year"));

    private static final String POINTS = """
        select * from self_evaluation
        where budget_year = :year and not trial and total is not null and (kind, code) > (:kind, :code)
        order by kind, code limit :limit\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    Figures(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** The best first. */
    List<UnitResults> units(int budgetYear) {
        return units(budgetYear, true);
    }

    /** The same for whoever may not learn the grade of a classified project: it is among the results, and not among the grades. */
    List<UnitResults> openUnits(int budgetYear) {
        return units(budgetYear, false);
    }

    private List<UnitResults> units(int budgetYear, boolean classified) {
        return views.sql(UNITS)
                .param("year", budgetYear)
                .param("classified", classified)
                .query((row, _) -> new UnitResults(
                        row.getString("unit_code"),
                        row.getString("name"),
                        row.getObject("rank", Long.class),
                        row.getLong("due"),
                        row.getLong("concluded"),
                        row.getBigDecimal("mean"),
                        grades(row)))
                .list();
    }

    /** @param unitCode null for the whole department */
    List<YearResults> years(@Nullable String unitCode) {
        return views.sql(YEARS)
                .param("unit", unitCode)
                .query((row, _) -> new YearResults(
                        row.getInt("budget_year"), row.getLong("concluded"), row.getBigDecimal("mean"), grades(row)))
                .list();
    }

    /** A page in the order of kind and code. */
    List<ScoreAgainstMoney> points(int budgetYear, String afterKind, String afterCode, int limit) {
        return views.sql(POINTS)
                .param("year", budgetYear)
                .param("kind", afterKind)
                .param("code", afterCode)
                .param("limit", limit)
                .query((row, _) -> new ScoreAgainstMoney(
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("unit_code"),
                        row.getBigDecimal("indicator_score"),
                        row.getBigDecimal("execution_rate"),
                        row.getBigDecimal("total"),
                        row.getString("grade")))
                .list();
    }

    private List<GradeCount> grades(ResultSet row) throws SQLException {
        return Arrays.asList(json.readValue(row.getString("grades"), GradeCount[].class));
    }
}

package org.jixiao.goals.openyear;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.openyear.OpeningStep.UnitOfYear;
import org.jixiao.goals.openyear.OpeningStep.What;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a budget year with the one before: what there is to carry over, and what is there already. */
@Component
class OpeningPlan {

    /** Each question gives what the year before has, and whether this year has it. */
    private static final String RULEBOOK = """
        select exists (select 1 from rulebook_versions where budget_year = :year) as there
        where exists (select 1 from rulebook_versions where budget_year = :before)
        """;

    private static final String UNITS = """
        select b.unit_code as code, b.kind, b.participation, y.unit_code is not null as there,
            coalesce((select n.name from organisation_name n
                where n.unit_code = b.unit_code and n.from_day <= make_date(:year, 1, 1)
                order by n.from_day desc limit 1), b.name) as name
        from unit_list b left join unit_list y on y.budget_year = :year and y.unit_code = b.unit_code
        where b.budget_year = :before and not exists (
            select 1 from organisation_unit o where o.unit_code = b.unit_code and o.last_day < make_date(:year, 1, 1))
        order by b.unit_code
        """;

    private static final String CORE_INDICATORS = """
        select not exists (
                select 1 from core_indicator b
                where b.budget_year = :before and b.status in ('ADOPTED', 'REVISED') and not exists (
                    select 1 from core_indicator y
                    where y.budget_year = :year and (y.code = b.code or (y.name = b.name and y.status <> 'RETIRED')))) as there
        where exists (select 1 from core_indicator where budget_year = :before and status in ('ADOPTED', 'REVISED'))
        """;

    /** 延续项目: what has money in the year before, and whose term goes on. A classified one is registered anew by its officer. */
    private static final String PROJECTS = """
        select b.project_code as code, b.name, b.unit_code, y.unit_code is not null as there,
            coalesce(y.goal, 'NOT_DRAFTED') <> 'NOT_DRAFTED' as goal_there,
            b.goal in ('APPROVED', 'ADJUSTMENT_REQUESTED') as goal_stands
        from project_register b
            left join project_register y on y.budget_year = :year and y.project_code = b.project_code
        where b.budget_year = :before and not b.classified and b.stage in ('BUDGET_ARRANGED', 'APPROVED')
            and (b.profile ->> 'toYear')::integer >= :year
        order by b.project_code
        """;

    private final JdbcClient readModel;

    OpeningPlan(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** @param there the year has it already, so that nothing is done */
    record Planned(OpeningStep step, boolean there) {}

    List<Planned> of(int year) {
        List<Planned> plan = new ArrayList<>();
        plan.addAll(about(year, RULEBOOK)
                .query((row, _) -> planned(What.RULEBOOK, "规则手册", year, row.getBoolean("there")))
                .list());
        plan.addAll(about(year, UNITS)
                .query((row, _) -> new Planned(
                        new OpeningStep(
                                What.UNIT,
                                row.getString("code"),
                                year,
                                row.getString("name"),
                                new UnitOfYear(
                                        UnitKind.valueOf(row.getString("kind")),
                                        Participation.valueOf(row.getString("participation"))),
                                null,
                                null),
                        row.getBoolean("there")))
                .list());
        plan.addAll(about(year, CORE_INDICATORS)
                .query((row, _) -> planned(What.CORE_INDICATORS, "核心绩效指标", year, row.getBoolean("there")))
                .list());
        List<Planned> goals = new ArrayList<>();
        about(year, PROJECTS).query(row -> {
            OpeningStep project = new OpeningStep(
                    What.PROJECT,
                    row.getString("code"),
                    year,
                    row.getString("name"),
                    null,
                    row.getString("unit_code"),
                    null);
            plan.add(new Planned(project, row.getBoolean("there")));
            if (row.getBoolean("goal_stands")) {
                goals.add(new Planned(
                        new OpeningStep(
                                What.GOAL, project.code(), year, project.name(), null, project.unitCode(), null),
                        row.getBoolean("goal_there")));
            }
        });
        plan.addAll(goals);
        return plan;
    }

    private JdbcClient.StatementSpec about(int year, String question) {
        return readModel.sql(question).param("year", year).param("before", year - 1);
    }

    private static Planned planned(What what, String name, int year, boolean there) {
        return new Planned(new OpeningStep(what, "", year, name, null, null, null), there);
    }
}

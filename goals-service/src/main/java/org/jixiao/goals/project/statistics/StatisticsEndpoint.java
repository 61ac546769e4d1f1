package org.jixiao.goals.project.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the year's figures, and gives them as a table (统计报送). */
@RestController
@Reads("goals-project-register")
class StatisticsEndpoint {

    private final JdbcClient readModel;

    StatisticsEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * @param units in the order of their codes
     */
    record Statistics(int budgetYear, List<UnitFigures> units, UnitFigures office) {}

    @GetMapping(value = "/api/goals/statistics/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ForStaff
    Statistics statistics(@PathVariable @BudgetYear int year) {
        List<UnitFigures> units = units(year);
        return new Statistics(year, units, UnitFigures.total(units));
    }

    @GetMapping(value = "/api/goals/statistics/{year}", produces = Xlsx.MEDIA_TYPE_VALUE)
    @ForStaff
    ResponseEntity<byte[]> sheet(@PathVariable @BudgetYear int year) {
        List<UnitFigures> rows = new ArrayList<>(units(year));
        rows.add(UnitFigures.total(rows));
        return Xlsx.download(
                "%d年度绩效目标管理统计.xlsx".formatted(year), FiguresSheet.of(year).bytes(rows));
    }

    private List<UnitFigures> units(int year) {
        return readModel
                .sql("""
                    select unit_code, coalesce(max(u.name), unit_code) as unit_name,
                        coalesce(sum(same) filter (where trial), 0) as trials,
                        coalesce(sum(same) filter (where not trial), 0) as projects,
                        coalesce(sum(requested) filter (where not trial), 0.00) as requested,
                        coalesce(sum(same) filter (where not trial and appraisal in ('SUPPORTED', 'IMPROVEMENTS_ACCEPTED')), 0)
                            as appraised,
                        coalesce(sum(same) filter (where stage <> 'PROPOSED'), 0) as in_library,
                        coalesce(sum(same) filter (where not trial and goal not in ('NOT_DRAFTED', 'DRAFTED', 'RETURNED')), 0)
                            as goals_submitted,
                        coalesce(sum(same) filter (where not trial and goal_late), 0) as goals_late,
                        coalesce(sum(same) filter (where goal in ('PASSED', 'APPROVED', 'ADJUSTMENT_REQUESTED', 'ADJUSTMENT_PASSED')), 0) as goals_passed,
                        coalesce(sum(same) filter (where goal = 'REFUSED'), 0) as goals_refused,
                        coalesce(sum(same) filter (where stage in ('BUDGET_ARRANGED', 'APPROVED')), 0) as arranged,
                        coalesce(sum(arranged), 0.00) as arranged_amount,
                        coalesce(sum(same) filter (where stage = 'APPROVED'), 0) as approved
                    from (
                        select unit_code, coalesce(participation = 'TRIAL', false) as trial, appraisal, stage, goal, goal_late,
                            count(*) as same, sum(requested_amount) as requested, sum(arranged_amount) as arranged
                        from project_register
                        where budget_year = :year and unit_code is not null
                        group by unit_code, participation, appraisal, stage, goal, goal_late) alike
                        left join (select unit_code, name from unit_list where budget_year = :year) u using (unit_code)
                    group by unit_code order by unit_code\
                    """)
                .param("year", year)
                .query((row, _) -> new UnitFigures(
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getLong("trials"),
                        row.getLong("projects"),
                        row.getBigDecimal("requested"),
                        row.getLong("appraised"),
                        row.getLong("in_library"),
                        row.getLong("goals_submitted"),
                        row.getLong("goals_late"),
                        row.getLong("goals_passed"),
                        row.getLong("goals_refused"),
                        row.getLong("arranged"),
                        row.getBigDecimal("arranged_amount"),
                        row.getLong("approved")))
                .list();
    }
}

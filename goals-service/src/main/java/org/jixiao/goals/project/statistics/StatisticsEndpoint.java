package org.jixiao.goals.project.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.BudgetYear;
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
                    select unit_code,
                        count(*) filter (where trial) as trials,
                        count(*) filter (where not trial) as projects,
                        coalesce(sum(requested_amount) filter (where not trial), 0.00) as requested,
                        count(*) filter (where not trial and appraisal in ('SUPPORTED', 'IMPROVEMENTS_ACCEPTED'))
                            as appraised,
                        count(*) filter (where stage <> 'PROPOSED') as in_library,
                        count(*) filter (where not trial and goal not in ('NOT_DRAFTED', 'DRAFTED', 'RETURNED'))
                            as goals_submitted,
                        count(*) filter (where not trial and goal_late) as goals_late,
                        count(*) filter (where goal in ('PASSED', 'APPROVED', 'ADJUSTMENT_REQUESTED')) as goals_passed,
                        count(*) filter (where goal = 'REFUSED') as goals_refused,
                        count(*) filter (where stage in ('BUDGET_ARRANGED', 'APPROVED')) as arranged,
                        coalesce(sum(arranged_amount), 0.00) as arranged_amount,
                        count(*) filter (where stage = 'APPROVED') as approved
                    from (select *, coalesce(participation = 'TRIAL', false) as trial from project_register
                        where budget_year = :year and unit_code is not null) project
                    group by unit_code order by unit_code\
                    """)
                .param("year", year)
                .query((row, _) -> new UnitFigures(
                        row.getString("unit_code"),
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

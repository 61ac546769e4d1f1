package org.jixiao.goals.unit.list;

import java.util.List;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the units of a budget year (单位名录). */
@RestController
class UnitListEndpoint {

    private final JdbcClient readModel;

    UnitListEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    record ListedUnit(
            String unitCode,
            int budgetYear,
            String name,
            UnitKind kind,
            @Nullable Participation participation) {}

    @GetMapping("/api/goals/units")
    @ForStaff
    @Reads(UnitListProjection.NAME)
    List<ListedUnit> units(@RequestParam @BudgetYear int year) {
        return readModel
                .sql("select unit_code, budget_year, name, kind, participation from unit_list where budget_year = :year"
                        + " order by unit_code")
                .param("year", year)
                .query((row, _) -> new ListedUnit(
                        row.getString("unit_code"),
                        row.getInt("budget_year"),
                        row.getString("name"),
                        UnitKind.valueOf(row.getString("kind")),
                        participation(row.getString("participation"))))
                .list();
    }

    private static @Nullable Participation participation(@Nullable String name) {
        return name == null ? null : Participation.valueOf(name);
    }
}

package org.jixiao.goals.year.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows whether a budget year is closed (关账), and which of its goals are not finished, unit by unit. */
@RestController
@Reads(YearClosingProjection.NAME)
class YearClosingEndpoint {

    /** Finished is what was approved, filed or refused, and is not under adjustment. */
    private static final String OPEN_ITEMS = """
        select subject, unit_code, name, goal from (
            select 'project/' || project_code || '/' || budget_year as subject, unit_code, name, goal
            from project_register where budget_year = :year and unit_code is not null
            union all
            select subject, unit_code, name, goal
            from goal_subject where budget_year = :year and unit_code is not null) goals
        where goal not in ('APPROVED', 'FILED', 'REFUSED') order by unit_code, subject
        """;

    private final JdbcClient readModel;

    YearClosingEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * @param document 文号; null while the year is open
     * @param openItems of each unit, in the order of their codes
     */
    record YearClosing(
            int budgetYear,
            boolean closed,
            @Nullable String document,
            @Nullable LocalDate closedOn,
            List<UnitItems> openItems) {}

    record UnitItems(String unitCode, List<OpenItem> items) {}

    /** @param goal how far it is, in the words of the register */
    record OpenItem(Subject subject, String name, String goal) {}

    private record Item(String unitCode, OpenItem item) {}

    @GetMapping("/api/goals/years/{year}/closing")
    @ForStaff
    YearClosing closing(@PathVariable @BudgetYear int year) {
        List<UnitItems> openItems = openItems(year);
        return readModel
                .sql("select * from closed_year where budget_year = :year")
                .param("year", year)
                .query((row, _) -> new YearClosing(
                        year, true, row.getString("document"), row.getObject("closed_on", LocalDate.class), openItems))
                .optional()
                .orElse(new YearClosing(year, false, null, null, openItems));
    }

    private List<UnitItems> openItems(int year) {
        Map<String, List<OpenItem>> byUnit = readModel
                .sql(OPEN_ITEMS)
                .param("year", year)
                .query((row, _) -> new Item(
                        row.getString("unit_code"),
                        new OpenItem(
                                Subject.parse(row.getString("subject")).orElseThrow(),
                                row.getString("name"),
                                row.getString("goal"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Item::unitCode, TreeMap::new, Collectors.mapping(Item::item, Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(unit -> new UnitItems(unit.getKey(), unit.getValue()))
                .toList();
    }
}

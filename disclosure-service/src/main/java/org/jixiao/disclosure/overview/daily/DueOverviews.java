package org.jixiao.disclosure.overview.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every day, the overview of each year whose final accounts the department published. Whether it has to be drawn, its state says. */
@Component
class DueOverviews implements DailyDuty {

    private static final String YEARS = """
        select batch.budget_year, unit.unit_code, unit.name from disclosure_batch batch
        left join scope_unit unit on unit.budget_year = batch.budget_year and unit.is_headquarters
        where batch.occasion = 'FINAL_ACCOUNTS' and batch.unit_code = '' and batch.released_on <= :day
        order by batch.budget_year, unit.unit_code\
        """;

    private final JdbcClient views;
    private final JsonMapper mapper;
    private final CountedProjects projects;

    DueOverviews(@ReadModel JdbcClient views, JsonMapper mapper, CountedProjects projects) {
        this.views = views;
        this.mapper = mapper;
        this.projects = projects;
    }

    /**
     * @param unitCode the 机关, which publishes with the department; null where there is none, and the office publishes itself
     */
    private record OfYear(
            int budgetYear,
            @Nullable String unitCode,
            @Nullable String unitName) {}

    @Override
    public String name() {
        return "disclosure-due-overviews";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return views
                .sql(YEARS)
                .param("day", day)
                .query((row, _) ->
                        new OfYear(row.getInt("budget_year"), row.getString("unit_code"), row.getString("name")))
                .list()
                .stream()
                .flatMap(year -> overview(year, day).stream())
                .toList();
    }

    private Optional<Command> overview(OfYear year, LocalDate day) {
        return new RulesOnDay(views, mapper, day)
                .of(year.budgetYear())
                .map(rules -> Subject.department(rules.goals().departmentCode(), year.budgetYear()))
                .map(department -> new DrawOverview(
                        year.budgetYear(),
                        department,
                        projects.nameOf(department)
                                .orElse(Objects.requireNonNullElse(year.unitName(), department.code())),
                        Objects.requireNonNullElse(year.unitCode(), department.code()),
                        projects.of(year.budgetYear()),
                        day));
    }
}

package org.jixiao.goals.rulebook.versions;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.ForStaffAndExperts;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows the rulebook of a budget year, the newest version first (查看规则手册). */
@RestController
class RulebookVersionsEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    RulebookVersionsEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    record RulebookVersion(int budgetYear, int version, LocalDate effectiveFrom, LocalDate publishedOn, Rules rules) {}

    @GetMapping("/api/goals/rulebooks/{year}")
    @ForStaffAndExperts
    @Reads(RulebookVersionsProjection.NAME)
    List<RulebookVersion> versions(@PathVariable @BudgetYear int year) {
        return readModel
                .sql("select * from rulebook_versions where budget_year = :year order by version desc")
                .param("year", year)
                .query((row, _) -> new RulebookVersion(
                        row.getInt("budget_year"),
                        row.getInt("version"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        mapper.readValue(row.getString("rules"), Rules.class)))
                .list();
    }
}

package org.jixiao.evaluation.coverage.account;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.coverage.CoverageWorkbooks;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The account of a year as it stands on a day, by the rulebook that is in force then. */
@Component
class CoverageAccounts implements CoverageWorkbooks {

    /** How the sheet names the whole office. */
    static final String OFFICE = "全办";

    private final ExpectedSubjects subjects;
    private final JdbcClient views;
    private final JsonMapper json;

    CoverageAccounts(ExpectedSubjects subjects, @ReadModel JdbcClient views, JsonMapper json) {
        this.subjects = subjects;
        this.views = views;
        this.json = json;
    }

    /** @param unit null for the whole office */
    CoverageAccount of(int year, @Nullable String unit, LocalDate day) {
        Rules rules = new RulesOnDay(views, json, day)
                .of(year)
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.conflict("rulebook-not-published").with("budgetYear", year))));
        return new Accounting(subjects.of(year, unit, day, rules))
                .of(
                        year,
                        unit,
                        rules.fundNatures(),
                        rules.evaluation().coverage().constraints());
    }

    @Override
    public byte[] ofOffice(int budgetYear, LocalDate day) {
        return CoverageSheet.bytes(of(budgetYear, null, day), OFFICE);
    }
}

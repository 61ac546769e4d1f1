package org.jixiao.evaluation.coverage.account;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.coverage.ManagedSubjects;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows the coverage account (三全、五有), of the whole office or of one unit, as JSON or XLSX by {@code Accept}. */
@RestController
@ForStaff
@Reads({ManagedSubjects.PROJECTION, "evaluation-units", "evaluation-rulebooks"})
class CoverageEndpoint {

    private static final String OFFICE = "/api/evaluation/coverage/{year}";
    private static final String UNIT = OFFICE + "/units/{unit}";

    private final ExpectedSubjects subjects;
    private final JdbcClient views;
    private final JsonMapper json;

    CoverageEndpoint(ExpectedSubjects subjects, @ReadModel JdbcClient views, JsonMapper json) {
        this.subjects = subjects;
        this.views = views;
        this.json = json;
    }

    @GetMapping(path = OFFICE, produces = MediaType.APPLICATION_JSON_VALUE)
    CoverageAccount ofOffice(@PathVariable @BudgetYear int year, Caller caller) {
        return account(year, null, caller.businessDate());
    }

    @GetMapping(path = OFFICE, produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> workbookOfOffice(@PathVariable @BudgetYear int year, Caller caller) {
        return workbook(account(year, null, caller.businessDate()), "全办");
    }

    @GetMapping(path = UNIT, produces = MediaType.APPLICATION_JSON_VALUE)
    CoverageAccount ofUnit(@PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit, Caller caller) {
        return account(year, unit, caller.businessDate());
    }

    @GetMapping(path = UNIT, produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> workbookOfUnit(
            @PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit, Caller caller) {
        return workbook(account(year, unit, caller.businessDate()), unit);
    }

    private CoverageAccount account(int year, @Nullable String unit, LocalDate day) {
        Rules rules = new RulesOnDay(views, json, day)
                .of(year)
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.conflict("rulebook-not-published").with("budgetYear", year))));
        return new Accounting(subjects.of(year, unit, day, rules))
                .of(year, unit, rules.evaluation().coverage().constraints());
    }

    private static ResponseEntity<byte[]> workbook(CoverageAccount account, String of) {
        return Xlsx.download(
                "%d年度三全五有台账（%s）.xlsx".formatted(account.budgetYear(), of), CoverageSheet.bytes(account, of));
    }
}

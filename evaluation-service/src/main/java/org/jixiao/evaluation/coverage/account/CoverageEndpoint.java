package org.jixiao.evaluation.coverage.account;

import org.jixiao.evaluation.coverage.ManagedSubjects;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the coverage account (三全、五有), of the whole office or of one unit, as JSON or XLSX by {@code Accept}. */
@RestController
@ForStaff
@Reads({ManagedSubjects.PROJECTION, "evaluation-units", "evaluation-rulebooks"})
class CoverageEndpoint {

    private static final String OFFICE = "/api/evaluation/coverage/{year}";
    private static final String UNIT = OFFICE + "/units/{unit}";

    private final CoverageAccounts accounts;

    CoverageEndpoint(CoverageAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(path = OFFICE, produces = MediaType.APPLICATION_JSON_VALUE)
    CoverageAccount ofOffice(@PathVariable @BudgetYear int year, Caller caller) {
        return accounts.of(year, null, caller.businessDate());
    }

    @GetMapping(path = OFFICE, produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> workbookOfOffice(@PathVariable @BudgetYear int year, Caller caller) {
        return workbook(accounts.of(year, null, caller.businessDate()), CoverageAccounts.OFFICE);
    }

    @GetMapping(path = UNIT, produces = MediaType.APPLICATION_JSON_VALUE)
    CoverageAccount ofUnit(@PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit, Caller caller) {
        return accounts.of(year, unit, caller.businessDate());
    }

    @GetMapping(path = UNIT, produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> workbookOfUnit(
            @PathVariable @BudgetYear int year, @PathVariable @UnitCode String unit, Caller caller) {
        return workbook(accounts.of(year, unit, caller.businessDate()), unit);
    }

    private static ResponseEntity<byte[]> workbook(CoverageAccount account, String of) {
        return Xlsx.download(
                "%d年度三全五有台账（%s）.xlsx".formatted(account.budgetYear(), of), CoverageSheet.bytes(account, of));
    }
}

package org.jixiao.monitoring.financeyear.enter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.financeyear.FinanceYearCommand.ReceiveNotice;
import org.jixiao.monitoring.financeyear.NoticeKind;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a reply or the end of the year's books from its paper. */
@RestController
class EnterNoticeEndpoint {

    private final Commands commands;

    EnterNoticeEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param unitCode null for what goes to the department as a whole
     * @param documentNumber 文号
     * @param version 1, and one more for each correction
     */
    record NoticeBody(
            NoticeKind kind,
            @Nullable @UnitCode String unitCode,
            @Line String documentNumber,
            LocalDate date,
            @Min(1) @Max(99) int version) {

        FinancePaper paper() {
            String id = kind + "/" + (unitCode == null ? "" : unitCode) + "/" + version;
            return new FinancePaper(documentNumber, date, version, FinancePaper.ENTERED, id);
        }
    }

    @PostMapping("/api/monitoring/finance-years/{year}/notices")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> enter(
            @PathVariable @BudgetYear int year, @Valid @RequestBody NoticeBody body, Caller caller) {
        return commands.send(new ReceiveNotice(year, body.kind(), body.unitCode(), body.paper()), caller)
                .ok();
    }
}

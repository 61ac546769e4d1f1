package org.jixiao.goals.indicatorlibrary.issue;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.IssueIndicatorEdition;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Issues everything that is adopted as the next edition of the year (印发核心指标和标准). */
@RestController
class IssueIndicatorEditionEndpoint {

    private final Commands commands;

    IssueIndicatorEditionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param documentNumber 文号
     * @param issuedOn the day on the paper (印发日期)
     */
    record IssueIndicatorEditionBody(@Line String documentNumber, LocalDate issuedOn) {}

    @PostMapping("/api/goals/indicator-library/{year}/editions")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> issue(
            @PathVariable @BudgetYear int year, @Valid @RequestBody IssueIndicatorEditionBody body, Caller caller) {
        return commands.send(new IssueIndicatorEdition(year, body.documentNumber(), body.issuedOn()), caller)
                .created(URI.create("/api/goals/indicator-library/" + year + "/editions"));
    }
}

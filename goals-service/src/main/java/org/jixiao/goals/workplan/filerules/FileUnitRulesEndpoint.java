package org.jixiao.goals.workplan.filerules;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jixiao.goals.workplan.Keeper;
import org.jixiao.goals.workplan.WorkPlanCommand.FileUnitRules;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Files a unit's own rules of budget performance management (制度办法备案). */
@RestController
class FileUnitRulesEndpoint {

    private final Commands commands;

    FileUnitRulesEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param documentNumber 文号
     * @param issuedOn the day on the paper (印发日期)
     */
    record FileUnitRulesBody(@Line String title, @Line String documentNumber, LocalDate issuedOn) {}

    @PostMapping("/api/goals/work-plans/{year}/{unit}/rules")
    @PreAuthorize("hasAnyRole('planning-finance', 'unit-head')")
    ResponseEntity<Written> file(
            @PathVariable @BudgetYear int year,
            @PathVariable @UnitCode String unit,
            @Valid @RequestBody FileUnitRulesBody body,
            Caller caller) {
        return commands.send(
                        new FileUnitRules(
                                unit,
                                year,
                                body.title(),
                                body.documentNumber(),
                                body.issuedOn(),
                                Keeper.of(caller.actor()),
                                caller.businessDate()),
                        caller)
                .created(URI.create("/api/goals/work-plans/" + year + "/" + unit));
    }
}

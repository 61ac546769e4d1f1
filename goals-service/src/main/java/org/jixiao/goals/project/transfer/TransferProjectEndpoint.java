package org.jixiao.goals.project.transfer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;
import org.jixiao.goals.project.ProjectCommand.TransferProject;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.StaffId;
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

/** Lets a project belong to another unit from a day on (项目划转). */
@RestController
class TransferProjectEndpoint {

    private final Commands commands;

    TransferProjectEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param unitCode the unit that it goes to
     * @param staffId who answers for it there
     */
    record TransferProjectBody(
            @UnitCode String unitCode,
            @Line String division,
            @StaffId String staffId,
            @Line String name,
            LocalDate from,
            @Line String documentNumber) {}

    @PostMapping("/api/goals/projects/{code}/{year}/transfer")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> transfer(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody TransferProjectBody body,
            Caller caller) {
        return commands.send(
                        new TransferProject(
                                code,
                                year,
                                body.unitCode(),
                                body.division(),
                                new Person(body.staffId(), body.name()),
                                body.from(),
                                body.documentNumber(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

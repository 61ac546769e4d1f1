package org.jixiao.goals.project.liftkey;

import jakarta.validation.Valid;
import org.jixiao.goals.project.ProjectCommand.LiftKeyDesignation;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lifts the designation of a key project (取消重点项目). */
@RestController
class LiftKeyDesignationEndpoint {

    private final Commands commands;

    LiftKeyDesignationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record LiftKeyDesignationBody(@Paragraph String reason) {}

    @PostMapping("/api/goals/projects/{code}/{year}/key-designation/end")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> lift(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody LiftKeyDesignationBody body,
            Caller caller) {
        return commands.send(new LiftKeyDesignation(code, year, body.reason(), caller.businessDate()), caller)
                .ok();
    }
}

package org.jixiao.goals.project.designatekey;

import jakarta.validation.Valid;
import org.jixiao.goals.project.ProjectCommand.DesignateKeyProject;
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

/** Designates a project as a key one (认定重点项目). */
@RestController
class DesignateKeyProjectEndpoint {

    private final Commands commands;

    DesignateKeyProjectEndpoint(Commands commands) {
        this.commands = commands;
    }

    record DesignateKeyProjectBody(@Paragraph String criterion) {}

    @PostMapping("/api/goals/projects/{code}/{year}/key-designation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> designate(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody DesignateKeyProjectBody body,
            Caller caller) {
        return commands.send(new DesignateKeyProject(code, year, body.criterion(), caller.businessDate()), caller)
                .ok();
    }
}

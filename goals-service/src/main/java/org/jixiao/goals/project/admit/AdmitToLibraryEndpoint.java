package org.jixiao.goals.project.admit;

import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Admits a project to the library (入库): gate R1. */
@RestController
class AdmitToLibraryEndpoint {

    private final Commands commands;

    AdmitToLibraryEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals/projects/{code}/{year}/library-admission")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> admit(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year, Caller caller) {
        return commands.send(new AdmitToLibrary(code, year), caller).ok();
    }
}

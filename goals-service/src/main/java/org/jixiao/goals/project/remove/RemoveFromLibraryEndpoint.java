package org.jixiao.goals.project.remove;

import jakarta.validation.Valid;
import org.jixiao.goals.project.ProjectCommand.RemoveFromLibrary;
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

/** Takes a project out of the library by decision (出库), with the reason. */
@RestController
class RemoveFromLibraryEndpoint {

    private final Commands commands;

    RemoveFromLibraryEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RemoveFromLibraryBody(@Paragraph String reason) {}

    @PostMapping("/api/goals/projects/{code}/{year}/library-removal")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> remove(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody RemoveFromLibraryBody body,
            Caller caller) {
        return commands.send(new RemoveFromLibrary(code, year, body.reason()), caller)
                .ok();
    }
}

package org.jixiao.goals.policy.linkprojects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.PolicyCode;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Names all projects that carry a policy out (政策关联项目). */
@RestController
class LinkProjectsEndpoint {

    private final Commands commands;

    LinkProjectsEndpoint(Commands commands) {
        this.commands = commands;
    }

    record LinkProjectsBody(@Size(max = 200) List<@ProjectCode String> projects) {}

    @PutMapping("/api/goals/policies/{code}/{year}/projects")
    @PreAuthorize("hasAnyRole('general-secretariat', 'research-office')")
    ResponseEntity<Written> link(
            @PathVariable @PolicyCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody LinkProjectsBody body,
            Caller caller) {
        return commands.send(
                        new LinkProjects(
                                Subject.policy(code, year), body.projects(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.goals.project.propose;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.goals.form.ProfileBody;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes a project; whoever sends this is its responsible officer (提出项目). */
@RestController
class ProposeProjectEndpoint {

    private final Commands commands;

    ProposeProjectEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param fundNature 资金性质, as a code of the year's rulebook; its first where none is given */
    record ProposeProjectBody(
            @ProjectCode String projectCode,
            @BudgetYear int budgetYear,
            @Line String name,
            @UnitCode String unitCode,
            @Line String division,
            ProjectKind kind,
            ProjectNature nature,
            @Yuan BigDecimal requestedAmount,
            @Line @Nullable String fundNature,
            @Valid ProfileBody profile) {}

    @PostMapping("/api/goals/projects")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> propose(@Valid @RequestBody ProposeProjectBody body, Caller caller) {
        return commands.send(
                        new ProposeProject(
                                body.projectCode(),
                                body.budgetYear(),
                                body.name(),
                                body.unitCode(),
                                body.division(),
                                new Person(caller.actor().id(), caller.actor().name()),
                                body.kind(),
                                body.nature(),
                                body.requestedAmount(),
                                body.fundNature(),
                                body.profile().profile(),
                                caller.actor().unit()),
                        caller)
                .created(URI.create("/api/goals/projects/" + body.projectCode() + "/" + body.budgetYear()));
    }
}

package org.jixiao.goals.project.registerclassified;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
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

/** Registers a classified project, by code name and nothing that tells more (登记涉密项目). */
@RestController
class RegisterClassifiedProjectEndpoint {

    private final Commands commands;

    RegisterClassifiedProjectEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param fundNature 资金性质, as a code of the year's rulebook; its first where none is given */
    record ProposeClassifiedProjectBody(
            @ProjectCode String projectCode,
            @BudgetYear int budgetYear,
            @Line String codeName,
            @UnitCode String unitCode,
            @Yuan @Nullable BigDecimal total,
            @Line @Nullable String fundNature) {}

    @PostMapping("/api/goals/classified-projects")
    @PreAuthorize("hasRole('secrecy-reviewer')")
    ResponseEntity<Written> register(@Valid @RequestBody ProposeClassifiedProjectBody body, Caller caller) {
        return commands.send(
                        new ProposeClassifiedProject(
                                body.projectCode(),
                                body.budgetYear(),
                                body.codeName(),
                                body.unitCode(),
                                body.total(),
                                body.fundNature()),
                        caller)
                .created(URI.create("/api/goals/projects/" + body.projectCode() + "/" + body.budgetYear()));
    }
}

package org.jixiao.goals.project.correctfundnature;

import jakarta.validation.Valid;
import org.jixiao.goals.project.ProjectCommand.CorrectFundNature;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
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

/** Corrects the nature of a project's funds before budget is arranged (更正资金性质). */
@RestController
class CorrectFundNatureEndpoint {

    private final Commands commands;

    CorrectFundNatureEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param fundNature 资金性质, as a code of the year's rulebook */
    record CorrectFundNatureBody(
            @Line String fundNature, @Paragraph String reason) {}

    @PostMapping("/api/goals/projects/{code}/{year}/fund-nature")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> correct(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody CorrectFundNatureBody body,
            Caller caller) {
        return commands.send(new CorrectFundNature(code, year, body.fundNature(), body.reason()), caller)
                .ok();
    }
}

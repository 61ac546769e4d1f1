package org.jixiao.goals.project.recordcontrolfigure;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jixiao.goals.project.ProjectCommand.RecordControlFigure;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down the control figure that finance gave (一下). */
@RestController
class RecordControlFigureEndpoint {

    private final Commands commands;

    RecordControlFigureEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RecordControlFigureBody(@Yuan @Nullable BigDecimal amount) {}

    @PostMapping("/api/goals/projects/{code}/{year}/control-figure")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> record(
            @PathVariable @ProjectCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody RecordControlFigureBody body,
            Caller caller) {
        return commands.send(new RecordControlFigure(code, year, body.amount()), caller)
                .ok();
    }
}

package org.jixiao.goals.openingload.signoff;

import jakarta.validation.Valid;
import org.jixiao.goals.openingload.OpeningLoadCommand.SignOffOpeningLoad;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signs the opening load of a budget year off (期初导入确认); nothing more is taken over after it. */
@RestController
class SignOffOpeningLoadEndpoint {

    private final Commands commands;

    SignOffOpeningLoadEndpoint(Commands commands) {
        this.commands = commands;
    }

    record SignOffBody(@Line String paper) {}

    @PostMapping("/api/goals/opening-loads/{year}/sign-off")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> signOff(
            @PathVariable @BudgetYear int year, @Valid @RequestBody SignOffBody body, Caller caller) {
        return commands.send(new SignOffOpeningLoad(year, body.paper()), caller).ok();
    }
}

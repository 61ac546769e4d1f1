package org.jixiao.evaluation.resultapplication.improve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ExtendImprovementPlan;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Grants more time for an improvement plan (延期). */
@RestController
class ExtendImprovementPlanEndpoint {

    private final Commands commands;

    ExtendImprovementPlanEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param until the last day, inclusive */
    record Extension(@NotNull LocalDate until, @Paragraph String reason) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/improvement-plan/extensions")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> extendPlan(@OfPath Subject subject, @Valid @RequestBody Extension body, Caller caller) {
        return commands.send(
                        new ExtendImprovementPlan(subject, body.until(), body.reason(), caller.businessDate()), caller)
                .ok();
    }
}

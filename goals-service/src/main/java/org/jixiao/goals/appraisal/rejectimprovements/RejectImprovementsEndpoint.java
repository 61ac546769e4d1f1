package org.jixiao.goals.appraisal.rejectimprovements;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.appraisal.AppraisalCommand.RejectImprovements;
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

/** Finds that the reported improvements do not do (完善未到位). */
@RestController
class RejectImprovementsEndpoint {

    private final Commands commands;

    RejectImprovementsEndpoint(Commands commands) {
        this.commands = commands;
    }

    record RejectImprovementsBody(@Paragraph String reason) {}

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/improvements-rejection")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> reject(
            @OfPath Subject subject, @Valid @RequestBody RejectImprovementsBody body, Caller caller) {
        return commands.send(new RejectImprovements(subject, body.reason()), caller)
                .ok();
    }
}

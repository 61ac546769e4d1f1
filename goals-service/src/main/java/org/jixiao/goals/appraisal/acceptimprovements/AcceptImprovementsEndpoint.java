package org.jixiao.goals.appraisal.acceptimprovements;

import org.jixiao.contracts.Subject;
import org.jixiao.goals.appraisal.AppraisalCommand.AcceptImprovements;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts the improvements that a partial support asked for (完善后支持). */
@RestController
class AcceptImprovementsEndpoint {

    private final Commands commands;

    AcceptImprovementsEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/improvements-acceptance")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> accept(@OfPath Subject subject, Caller caller) {
        return commands.send(new AcceptImprovements(subject), caller).ok();
    }
}

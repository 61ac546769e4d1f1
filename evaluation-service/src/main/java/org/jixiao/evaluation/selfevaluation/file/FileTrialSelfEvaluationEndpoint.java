package org.jixiao.evaluation.selfevaluation.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FileTrialSelfEvaluation;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers the self-evaluation of a trial (备案), with comments and without a grade. */
@RestController
class FileTrialSelfEvaluationEndpoint {

    private final Commands commands;

    FileTrialSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Filing(@Size(max = 2000) String comments) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/filing")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> file(@OfPath Subject subject, @Valid @RequestBody Filing body, Caller caller) {
        return commands.send(new FileTrialSelfEvaluation(subject, body.comments(), caller.businessDate()), caller)
                .ok();
    }
}

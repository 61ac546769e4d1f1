package org.jixiao.evaluation.keyevaluation.archive;

import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ArchiveKeyEvaluation;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Archives the papers of an evaluation (建立评价档案). */
@RestController
class ArchiveKeyEvaluationEndpoint {

    private final Commands commands;

    ArchiveKeyEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/archive")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> archive(@OfPath Subject subject, Caller caller) {
        return commands.send(new ArchiveKeyEvaluation(subject, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}

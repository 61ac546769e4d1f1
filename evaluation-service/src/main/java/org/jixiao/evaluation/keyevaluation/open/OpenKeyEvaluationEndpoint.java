package org.jixiao.evaluation.keyevaluation.open;

import jakarta.validation.Valid;
import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OpenKeyEvaluation;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Chooses a subject for a key evaluation by a decision of its own (立项), beside the yearly selection. */
@RestController
class OpenKeyEvaluationEndpoint {

    private final Commands commands;

    OpenKeyEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param basis the paper by which it was decided
     */
    record Body(Ground ground, @Line String basis) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> open(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(new OpenKeyEvaluation(subject, body.ground(), body.basis(), caller.businessDate()), caller)
                .created(URI.create(SubjectsOfPaths.pathOf("evaluation", subject) + "/key-evaluation"));
    }
}

package org.jixiao.evaluation.selfevaluation.judge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives the opinion of a review seat on a self-evaluation. */
@RestController
class JudgeSelfEvaluationEndpoint {

    private final Commands commands;

    JudgeSelfEvaluationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param seat the role that fills it */
    record SeatOpinion(
            @Line String seat,
            Opinion opinion,
            @Size(max = 2000) String text) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/opinions")
    @ByStaff
    ResponseEntity<Written> judge(@OfPath Subject subject, @Valid @RequestBody SeatOpinion body, Caller caller) {
        return commands.send(
                        new JudgeSelfEvaluation(
                                subject,
                                body.seat(),
                                body.opinion(),
                                body.text(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

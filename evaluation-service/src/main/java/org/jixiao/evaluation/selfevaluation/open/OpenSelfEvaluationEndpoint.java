package org.jixiao.evaluation.selfevaluation.open;

import java.net.URI;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens the self-evaluation of a subject, filled with what is known of it, on the day on which finance closed the books or later. */
@RestController
class OpenSelfEvaluationEndpoint {

    private final Commands commands;
    private final MoneyParts money;

    OpenSelfEvaluationEndpoint(Commands commands, MoneyParts money) {
        this.commands = commands;
        this.money = money;
    }

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<Written> open(@OfPath Subject subject, Caller caller) {
        return commands.send(new OpenSelfEvaluation(subject, money.of(subject), caller.businessDate()), caller)
                .created(URI.create(SubjectsOfPaths.pathOf("evaluation", subject) + "/self-evaluation"));
    }
}

package org.jixiao.evaluation.keyevaluation.inform;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.IssueEvaluationNotice;
import org.jixiao.kernel.input.Line;
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

/** Tells the evaluated unit that it is evaluated, and what it has to do (评价通知). */
@RestController
class IssueEvaluationNoticeEndpoint {

    private final Commands commands;

    IssueEvaluationNoticeEndpoint(Commands commands) {
        this.commands = commands;
    }

    record Body(@Line String documentNumber, @Paragraph String requirements) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/notice")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> issue(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new IssueEvaluationNotice(
                                subject,
                                body.documentNumber(),
                                body.requirements(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

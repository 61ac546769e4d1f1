package org.jixiao.evaluation.keyevaluation.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerFeedbackLetter;
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

/** The evaluated unit says what it does about each finding (反馈整改情况). */
@RestController
class AnswerFeedbackLetterEndpoint {

    private final Commands commands;

    AnswerFeedbackLetterEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param measures one for each finding, in their order
     */
    record Body(@NotEmpty @Size(max = 20) List<@Paragraph String> measures) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/feedback-letter/answer")
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<Written> answer(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new AnswerFeedbackLetter(subject, body.measures(), caller.actor(), caller.businessDate()),
                        caller)
                .ok();
    }
}

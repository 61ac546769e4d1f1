package org.jixiao.evaluation.keyevaluation.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Reply;
import org.jixiao.evaluation.keyevaluation.AgencyOfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerObjections;
import org.jixiao.kernel.access.ByStaffOrExperts;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The evaluators answer every objection (意见采纳情况); what they accept has to come into the report. */
@RestController
class AnswerObjectionsEndpoint {

    private final Commands commands;
    private final AgencyOfCommission agencies;

    AnswerObjectionsEndpoint(Commands commands, AgencyOfCommission agencies) {
        this.commands = commands;
        this.agencies = agencies;
    }

    /**
     * @param replies one for each objection, in their order
     */
    record Body(@NotEmpty @Size(max = 50) List<@NotNull @Valid ReplyBody> replies) {}

    record ReplyBody(boolean accepted, @Paragraph String statement) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/consultation/replies")
    @ByStaffOrExperts
    ResponseEntity<Written> answer(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new AnswerObjections(
                                subject,
                                body.replies().stream()
                                        .map(one -> new Reply(one.accepted(), one.statement()))
                                        .toList(),
                                agencies.of(subject).orElse(null),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

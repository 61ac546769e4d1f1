package org.jixiao.evaluation.resultapplication.decide;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.Yuan;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down what 主任办公会 decided on a result. */
@RestController
class DecideApplicationEndpoint {

    private final Commands commands;

    DecideApplicationEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param upTo how much may be arranged at most, 元; absent where the project or policy is cancelled
     * @param cancel true where it is cancelled: an amount that was forgotten cancels nothing
     * @param deviation why it is not what was proposed
     * @param documentNumber number of the meeting's paper
     */
    record Body(
            @Yuan @Nullable BigDecimal upTo,
            @Nullable Boolean cancel,
            @Paragraph @Nullable String deviation,
            @Line String documentNumber) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/decision")
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Written> decide(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        if (Boolean.TRUE.equals(body.cancel()) == (body.upTo() != null)) {
            throw new CommandRefused(
                    List.of(Refusal.rule("limit-or-cancellation").at("upTo")));
        }
        return commands.send(
                        new DecideApplication(
                                subject, body.upTo(), body.deviation(), body.documentNumber(), caller.businessDate()),
                        caller)
                .ok();
    }
}

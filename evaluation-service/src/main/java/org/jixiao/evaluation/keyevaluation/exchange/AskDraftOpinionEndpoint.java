package org.jixiao.evaluation.keyevaluation.exchange;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AskDraftOpinion;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks the evaluated unit what it thinks of the draft (征求意见), or gives it more time (延期). */
@RestController
class AskDraftOpinionEndpoint {

    private final Commands commands;

    AskDraftOpinionEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param until last day for an answer; absent where the rulebook's term holds
     */
    record Body(@Nullable LocalDate until) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/consultation")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> ask(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(new AskDraftOpinion(subject, body.until(), caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}

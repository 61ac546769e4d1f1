package org.jixiao.evaluation.keyevaluation.entrust;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.keyevaluation.AgencyOfCommission;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.kernel.access.ByStaffOrExperts;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An evaluator undertakes to keep silence (保密承诺) and declares to have no conflict of interest (回避声明), before seeing anything. */
@RestController
class GiveUndertakingEndpoint {

    private final Commands commands;
    private final AgencyOfCommission agencies;
    private final Attachments attachments;

    GiveUndertakingEndpoint(Commands commands, Attachments attachments, AgencyOfCommission agencies) {
        this.commands = commands;
        this.agencies = agencies;
        this.attachments = attachments;
    }

    /**
     * @param paper hash of the signed paper, which was uploaded before
     */
    record Body(
            boolean confidential,
            boolean withoutConflict,
            @Nullable String paper) {}

    @PostMapping("/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/undertaking")
    @ByStaffOrExperts
    ResponseEntity<Written> undertake(@OfPath Subject subject, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new GiveUndertaking(
                                subject,
                                body.confidential(),
                                body.withoutConflict(),
                                body.paper() == null ? null : attachments.require(body.paper(), "paper"),
                                agencies.of(subject).orElse(null),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

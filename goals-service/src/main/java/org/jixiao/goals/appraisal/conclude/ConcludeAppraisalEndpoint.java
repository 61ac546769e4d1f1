package org.jixiao.goals.appraisal.conclude;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.OfPath;
import org.jixiao.goals.form.Paragraph;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Concludes the simplified appraisal of a project (入库绩效评估). */
@RestController
class ConcludeAppraisalEndpoint {

    private final Commands commands;

    ConcludeAppraisalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ConcludeAppraisalBody(
            @Line String necessity,
            @Line String economy,
            @Line String goalSoundness,
            @Line String feasibility,
            @Line String fundingCompliance,
            AppraisalConclusion conclusion,
            @Paragraph @Nullable String improvements) {}

    @PostMapping(OfPath.SUBJECT + "/appraisal")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> conclude(
            @OfPath Subject subject, @Valid @RequestBody ConcludeAppraisalBody body, Caller caller) {
        return commands.send(
                        new ConcludeAppraisal(
                                subject,
                                new FiveDimensions(
                                        body.necessity(),
                                        body.economy(),
                                        body.goalSoundness(),
                                        body.feasibility(),
                                        body.fundingCompliance()),
                                body.conclusion(),
                                body.improvements(),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.goals.appraisal.concludefull;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalReport;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
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

/** Concludes the full appraisal of a project on what its experts found (事前绩效评估结论). */
@RestController
class ConcludeFullAppraisalEndpoint {

    private final Commands commands;

    ConcludeFullAppraisalEndpoint(Commands commands) {
        this.commands = commands;
    }

    record ConcludeFullAppraisalBody(
            @Line String necessity,
            @Line String economy,
            @Line String goalSoundness,
            @Line String feasibility,
            @Line String fundingCompliance,
            AppraisalConclusion conclusion,
            @Paragraph @Nullable String improvements,
            @Paragraph @Nullable String deviationReason,
            @Valid Report report) {

        FiveDimensions dimensions() {
            return new FiveDimensions(necessity, economy, goalSoundness, feasibility, fundingCompliance);
        }
    }

    /** By the outline of the report (事前绩效评估报告). */
    record Report(
            @Paragraph String basis,
            @Paragraph String work,
            @Paragraph String conclusions,
            @Paragraph String suggestions) {

        AppraisalReport report() {
            return new AppraisalReport(basis, work, conclusions, suggestions);
        }
    }

    @PostMapping("/api/goals" + OfPath.SUBJECT + "/appraisal/conclusion")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> conclude(
            @OfPath Subject subject, @Valid @RequestBody ConcludeFullAppraisalBody body, Caller caller) {
        return commands.send(
                        new ConcludeFullAppraisal(
                                subject,
                                body.dimensions(),
                                body.conclusion(),
                                body.improvements(),
                                body.deviationReason(),
                                body.report().report(),
                                caller.actor()),
                        caller)
                .ok();
    }
}

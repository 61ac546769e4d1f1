package org.jixiao.monitoring.submission.prepare;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.submission.PackageBody;
import org.jixiao.kernel.submission.SubmissionArchive;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.monitoring.submission.SubmissionPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes the package of a year's tracking for the finance bureau, of the tasks that are over by now (准备报送材料). */
@RestController
class PrepareSubmissionEndpoint {

    private final TrackingPackage tracking;
    private final Attachments attachments;
    private final Commands commands;

    PrepareSubmissionEndpoint(TrackingPackage tracking, Attachments attachments, Commands commands) {
        this.tracking = tracking;
        this.attachments = attachments;
        this.commands = commands;
    }

    @PostMapping(SubmissionPath.ONE + "/package")
    @PreAuthorize("hasRole('planning-finance')")
    @Reads({"monitoring-tracking", "monitoring-rectifications", "monitoring-fund-control"})
    ResponseEntity<Written> prepare(
            @PathVariable @BudgetYear int year, @Valid @RequestBody PackageBody body, Caller caller) {
        LocalDate today = caller.businessDate();
        List<Integer> months = tracking.months(year, today);
        List<SubmittedItem> items = tracking.items(year);
        if (months.isEmpty() || items.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.conflict("nothing-to-submit")));
        }
        List<Attachment> papers = body.in(attachments);
        Attachment archive = SubmissionArchive.keep(
                attachments,
                "%d年度绩效跟踪报告报送材料".formatted(year),
                papers,
                caller.actor().id(),
                into -> tracking.addTo(into, year, months, items, today));
        return commands.send(new PrepareSubmission(SubmissionPath.subject(year), items, papers, archive, today), caller)
                .ok();
    }
}

package org.jixiao.evaluation.submission.prepare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.evaluation.submission.SubmissionPath;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.kernel.submission.PackageBody;
import org.jixiao.kernel.submission.SubmissionArchive;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.attachment.Attachments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes the package for the finance bureau of what is final by now (准备报送材料), with the documents that were uploaded for it. */
@RestController
class PrepareSubmissionEndpoint {

    private final List<Contents> matters;
    private final Attachments attachments;
    private final Commands commands;

    PrepareSubmissionEndpoint(List<Contents> matters, Attachments attachments, Commands commands) {
        this.matters = matters;
        this.attachments = attachments;
        this.commands = commands;
    }

    /** @param missingBecause why the package goes without what is not ready yet */
    record Preparation(
            @Size(max = PackageBody.MOST_PAPERS) List<String> papers,
            @Nullable @Paragraph String missingBecause) {}

    @PostMapping(SubmissionPath.ONE + "/package")
    @PreAuthorize("hasRole('planning-finance')")
    @Reads({
        "evaluation-self-evaluations",
        "evaluation-key-evaluations",
        "evaluation-result-applications",
        "evaluation-findings",
        "evaluation-managed-subjects",
        "evaluation-units",
        "evaluation-rulebooks"
    })
    ResponseEntity<Written> prepare(
            @PathVariable @BudgetYear int year,
            @PathVariable String kind,
            @PathVariable String code,
            @Valid @RequestBody Preparation body,
            Caller caller) {
        Subject subject = SubmissionPath.subject(year, kind, code);
        Contents contents = of(subject);
        List<SubmittedItem> items = contents.items(subject);
        if (items.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.conflict("nothing-to-submit")));
        }
        Gaps gaps = Gaps.of(contents.missing(subject), body.missingBecause());
        List<Attachment> papers = new PackageBody(body.papers()).in(attachments);
        LocalDate today = caller.businessDate();
        Attachment archive = SubmissionArchive.keep(
                attachments,
                contents.name(subject),
                papers,
                caller.actor().id(),
                into -> contents.addTo(into, subject, items, gaps, today));
        return commands.send(new PrepareSubmission(subject, items, gaps, papers, archive, today), caller)
                .ok();
    }

    private Contents of(Subject subject) {
        Matter matter = Matter.of(subject).orElseThrow();
        return matters.stream()
                .filter(contents -> contents.matter() == matter)
                .findFirst()
                .orElseThrow();
    }
}

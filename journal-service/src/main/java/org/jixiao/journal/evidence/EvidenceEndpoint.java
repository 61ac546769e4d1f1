package org.jixiao.journal.evidence;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.seal.LogRows;
import org.jixiao.journal.seal.SealedCheckpoint;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.journal.subject.AskedSubject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.proof.evidence.Row;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Packages up to the newest checkpoint, as ZIP files. */
@RestController
class EvidenceEndpoint {

    private static final String ZIP = "application/zip";

    private final SealedLog sealed;
    private final LogRows rows;
    private final Packing packing;
    private final AccessRecords accesses;

    EvidenceEndpoint(SealedLog sealed, LogRows rows, Packing packing, AccessRecords accesses) {
        this.sealed = sealed;
        this.rows = rows;
        this.packing = packing;
        this.accesses = accesses;
    }

    /** The whole log. It is written while it is read, so a long one takes its time. */
    @GetMapping(path = "/api/journal/evidence", produces = ZIP)
    @PreAuthorize("hasRole('auditor')")
    void wholeLog(HttpServletResponse response) throws IOException {
        SealedCheckpoint checkpoint = latest();
        accesses.keep("evidence", checkpoint.size() - 1);
        packing.wholeLog(checkpoint, answer(response, "journal-" + checkpoint.size()));
    }

    /**
     * The events of one subject, each with its proof.
     *
     * @param from sizes of checkpoints that the auditor holds: the package connects them to its own
     */
    @GetMapping(path = "/api/journal/evidence/{kind}/{code}/{year}", produces = ZIP)
    @PreAuthorize("hasRole('auditor')")
    void subject(
            @PathVariable @Pattern(regexp = AskedSubject.KIND) String kind,
            @PathVariable @Pattern(regexp = AskedSubject.CODE) String code,
            @PathVariable @Pattern(regexp = AskedSubject.YEAR) String year,
            @RequestParam(defaultValue = "") @Size(max = 10) List<@Min(1) Long> from,
            HttpServletResponse response)
            throws IOException {
        Subject subject = AskedSubject.of(kind, code, year);
        SealedCheckpoint checkpoint = latest();
        if (from.stream().anyMatch(size -> size > checkpoint.size())) {
            throw refused(Refusal.rule("size-from-the-future").at("from").with("size", checkpoint.size()));
        }
        List<Row> found = rows.ofSubject(subject, checkpoint.size() - 1);
        if (found.isEmpty()) {
            throw AskedSubject.unknown();
        }
        accesses.keep("evidence " + subject, checkpoint.size() - 1);
        packing.subject(subject, found, checkpoint, from, answer(response, "subject-" + checkpoint.size()));
    }

    private SealedCheckpoint latest() {
        return sealed.latest().orElseThrow(() -> refused(Refusal.notFound("nothing-sealed")));
    }

    private static HttpServletResponse answer(HttpServletResponse response, String name) {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"");
        return response;
    }

    private static CommandRefused refused(Refusal why) {
        return new CommandRefused(List.of(why));
    }
}

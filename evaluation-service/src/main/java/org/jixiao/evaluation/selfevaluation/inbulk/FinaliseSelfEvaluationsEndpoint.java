package org.jixiao.evaluation.selfevaluation.inbulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.NamedSubjects;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets many results stand as they were submitted (批量定稿). */
@RestController
class FinaliseSelfEvaluationsEndpoint {

    private final BulkRuns runs;
    private final FinaliseSelfEvaluations kind;

    FinaliseSelfEvaluationsEndpoint(BulkRuns runs, FinaliseSelfEvaluations kind) {
        this.runs = runs;
        this.kind = kind;
    }

    /**
     * @param decision the paper of the office's leaders, where they decide
     */
    record Conclusions(
            @Size(min = 1, max = NamedSubjects.MOST) List<String> subjects,
            @Nullable @Line String decision) {}

    @PostMapping("/api/evaluation/self-evaluations/conclusions")
    @ByStaff
    ResponseEntity<BegunRun> finalise(@Valid @RequestBody Conclusions body, Caller caller) {
        List<BulkItem<FinaliseSelfEvaluations.Wish>> items =
                NamedSubjects.read(body.subjects(), "subjects[%d]").stream()
                        .map(subject -> new BulkItem<>(
                                subject.toString(), new FinaliseSelfEvaluations.Wish(subject, body.decision())))
                        .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

package org.jixiao.evaluation.selfevaluation.inbulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.subject.NamedSubjects;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends many self-evaluations back to their units for one reason (批量退回). */
@RestController
class ReturnSelfEvaluationsEndpoint {

    private final BulkRuns runs;
    private final ReturnSelfEvaluations kind;

    ReturnSelfEvaluationsEndpoint(BulkRuns runs, ReturnSelfEvaluations kind) {
        this.runs = runs;
        this.kind = kind;
    }

    record ReturnBody(
            @Size(min = 1, max = NamedSubjects.MOST) List<String> subjects,
            @Paragraph String reason) {}

    @PostMapping("/api/evaluation/self-evaluations/returns")
    @ByStaff
    ResponseEntity<BegunRun> giveBack(@Valid @RequestBody ReturnBody body, Caller caller) {
        List<BulkItem<ReturnSelfEvaluations.Wish>> items = NamedSubjects.read(body.subjects(), "subjects[%d]").stream()
                .map(subject ->
                        new BulkItem<>(subject.toString(), new ReturnSelfEvaluations.Wish(subject, body.reason())))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

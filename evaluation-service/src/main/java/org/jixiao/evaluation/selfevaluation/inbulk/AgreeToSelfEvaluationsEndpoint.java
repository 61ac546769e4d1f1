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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives the opinion 同意 of one seat on many self-evaluations (批量无意见通过). */
@RestController
class AgreeToSelfEvaluationsEndpoint {

    private final BulkRuns runs;
    private final AgreeToSelfEvaluations kind;

    AgreeToSelfEvaluationsEndpoint(BulkRuns runs, AgreeToSelfEvaluations kind) {
        this.runs = runs;
        this.kind = kind;
    }

    /** @param seat the role that fills it */
    record Agreement(
            @Size(min = 1, max = NamedSubjects.MOST) List<String> subjects,
            @Line String seat) {}

    @PostMapping("/api/evaluation/self-evaluations/opinions")
    @ByStaff
    ResponseEntity<BegunRun> agree(@Valid @RequestBody Agreement body, Caller caller) {
        List<BulkItem<AgreeToSelfEvaluations.Wish>> items = NamedSubjects.read(body.subjects(), "subjects[%d]").stream()
                .map(subject ->
                        new BulkItem<>(subject.toString(), new AgreeToSelfEvaluations.Wish(subject, body.seat())))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

package org.jixiao.goals.goal.inbulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.kernel.access.ByStaff;
import org.jixiao.kernel.subject.NamedSubjects;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Concludes the reviews of many goals with 优, where nobody objected (批量审核通过). */
@RestController
class PassGoalsEndpoint {

    private final BulkRuns runs;
    private final PassGoals kind;

    PassGoalsEndpoint(BulkRuns runs, PassGoals kind) {
        this.runs = runs;
        this.kind = kind;
    }

    record PassGoalsBody(
            @Size(min = 1, max = NamedSubjects.MOST) List<String> subjects) {}

    @PostMapping("/api/goals/goals/conclusions")
    @ByStaff
    ResponseEntity<BegunRun> pass(@Valid @RequestBody PassGoalsBody body, Caller caller) {
        List<BulkItem<PassGoals.Wish>> items = NamedSubjects.read(body.subjects(), "subjects[%d]").stream()
                .map(subject -> new BulkItem<>(subject.toString(), new PassGoals.Wish(subject)))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

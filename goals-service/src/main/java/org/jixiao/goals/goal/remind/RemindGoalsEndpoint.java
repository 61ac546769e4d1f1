package org.jixiao.goals.goal.remind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.goals.form.NamedSubjects;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reminds of many goals at once (批量催办). The bulk run that is answered says of each goal what came of it. */
@RestController
class RemindGoalsEndpoint {

    private final BulkRuns runs;
    private final RemindGoals kind;

    RemindGoalsEndpoint(BulkRuns runs, RemindGoals kind) {
        this.runs = runs;
        this.kind = kind;
    }

    record RemindGoalsBody(
            @Size(min = 1, max = NamedSubjects.MOST) List<String> subjects) {}

    @PostMapping("/api/goals/goals/reminders")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<BegunRun> remind(@Valid @RequestBody RemindGoalsBody body, Caller caller) {
        List<BulkItem<RemindGoals.Wish>> items = NamedSubjects.read(body.subjects(), "subjects[%d]").stream()
                .map(subject -> new BulkItem<>(subject.toString(), new RemindGoals.Wish(subject)))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

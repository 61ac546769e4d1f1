package org.jixiao.goals.goal.remind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
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

    /** @param subjects written {@code kind/code/year}, as the to-dos write them */
    record RemindGoalsBody(@Size(min = 1, max = 500) List<@Size(max = 80) String> subjects) {

        List<Subject> parsed() {
            List<Refusal> objections = IntStream.range(0, subjects.size())
                    .filter(i -> Subject.parse(subjects.get(i))
                            .filter(GoalSubject::isOne)
                            .isEmpty())
                    .mapToObj(i -> Refusal.rule("subject-without-goal").at("subjects[" + i + "]"))
                    .toList();
            if (!objections.isEmpty()) {
                throw new CommandRefused(objections);
            }
            return subjects.stream()
                    .map(written -> Subject.parse(written).orElseThrow())
                    .toList();
        }
    }

    @PostMapping("/api/goals/goal-reminders")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<BegunRun> remind(@Valid @RequestBody RemindGoalsBody body, Caller caller) {
        List<BulkItem<RemindGoals.Wish>> items = body.parsed().stream()
                .map(subject -> new BulkItem<>(subject.code(), new RemindGoals.Wish(subject)))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

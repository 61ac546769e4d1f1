package org.jixiao.goals.goal.inbulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.NamedSubjects;
import org.jixiao.goals.form.Yuan;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Approves many goals by the paper of one reply (批量批复), where no finance document brings it. */
@RestController
class ApproveGoalsEndpoint {

    private final BulkRuns runs;
    private final ApproveGoals kind;

    ApproveGoalsEndpoint(BulkRuns runs, ApproveGoals kind) {
        this.runs = runs;
        this.kind = kind;
    }

    record ApproveGoalsBody(
            @Line String document,
            LocalDate approvedOn,
            @Size(min = 1, max = NamedSubjects.MOST) List<@Valid AmountBody> amounts) {}

    /** What the reply approves for one subject. */
    record AmountBody(String subject, @Yuan BigDecimal amount) {}

    @PostMapping("/api/goals/goals/replies")
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<BegunRun> approve(@Valid @RequestBody ApproveGoalsBody body, Caller caller) {
        List<Subject> subjects = NamedSubjects.read(
                body.amounts().stream().map(AmountBody::subject).toList(), "amounts[%d].subject");
        List<BulkItem<ApproveGoals.Wish>> items = IntStream.range(0, subjects.size())
                .mapToObj(i -> new BulkItem<>(
                        subjects.get(i).toString(),
                        new ApproveGoals.Wish(
                                subjects.get(i),
                                body.document(),
                                body.approvedOn(),
                                body.amounts().get(i).amount())))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }
}

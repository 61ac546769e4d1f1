package org.jixiao.goals.goal.importsheet;

import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.goals.goal.GoalSheet;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.bulk.BegunRun;
import org.jixiao.platform.bulk.BulkItem;
import org.jixiao.platform.bulk.BulkRuns;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts the goals of a table (批量导入绩效目标). What is wrong with the table is told cell by cell, and nothing of it is taken; then each
 * goal is drafted on its own, and the bulk run that is answered shows how far it is and what was refused.
 */
@RestController
class ImportGoalsEndpoint {

    private final BulkRuns runs;
    private final DraftGoals kind;

    ImportGoalsEndpoint(BulkRuns runs, DraftGoals kind) {
        this.runs = runs;
        this.kind = kind;
    }

    @PostMapping(value = "/api/goals/goal-sheets/{year}", consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<BegunRun> read(@PathVariable @BudgetYear int year, @RequestBody byte[] file, Caller caller) {
        Map<String, GoalContent> goals = GoalSheet.read(year, file);
        if (goals.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.rule("sheet-without-goals")));
        }
        List<BulkItem<DraftGoals.Wish>> items = goals.entrySet().stream()
                .map(goal -> new BulkItem<>(
                        goal.getKey(), new DraftGoals.Wish(Subject.project(goal.getKey(), year), goal.getValue())))
                .toList();
        return runs.begin(kind, items, caller).accepted();
    }

    /** The empty table, to be filled in. */
    @GetMapping(value = "/api/goals/goal-sheets/{year}", produces = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasRole('project-officer')")
    ResponseEntity<byte[]> template(@PathVariable @BudgetYear int year) {
        return Xlsx.download(
                "%d年度绩效目标导入模板.xlsx".formatted(year), GoalSheet.template(year).bytes(List.of()));
    }
}

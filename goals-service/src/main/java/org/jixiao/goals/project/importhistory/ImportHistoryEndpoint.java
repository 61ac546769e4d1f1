package org.jixiao.goals.project.importhistory;

import java.util.List;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
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
 * Takes over the projects of a table (期初导入), with their approved goals and the papers they were taken from. What is wrong with the
 * table is told cell by cell; then each project is taken over on its own, and the bulk run that is answered shows how far it is.
 */
@RestController
class ImportHistoryEndpoint {

    private final BulkRuns runs;
    private final ImportProjects kind;

    ImportHistoryEndpoint(BulkRuns runs, ImportProjects kind) {
        this.runs = runs;
        this.kind = kind;
    }

    @PostMapping(value = "/api/goals/opening-loads/{year}/sheet", consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<BegunRun> read(@PathVariable @BudgetYear int year, @RequestBody byte[] file, Caller caller) {
        List<ImportProject> projects = OpeningSheet.read(year, caller.businessDate(), file);
        if (projects.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.rule("sheet-without-goals")));
        }
        return runs.begin(
                        kind,
                        projects.stream()
                                .map(project -> new BulkItem<>(project.projectCode(), project))
                                .toList(),
                        caller)
                .accepted();
    }

    /** The empty table, to be filled in. */
    @GetMapping(value = "/api/goals/opening-loads/{year}/sheet", produces = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasRole('planning-finance')")
    ResponseEntity<byte[]> template(@PathVariable @BudgetYear int year) {
        return Xlsx.download(
                "%d年度期初导入模板.xlsx".formatted(year), OpeningSheet.template(year).bytes(List.of()));
    }
}

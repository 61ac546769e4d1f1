package org.jixiao.evaluation.workassessment.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.evaluation.coverage.ManagedSubjects;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.JudgedBody;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DraftWorkAssessment;
import org.jixiao.evaluation.workassessment.WorkRecord;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws an assessment up: the record counts, and 计划财务处 judges what nobody can count. */
@RestController
class DraftWorkAssessmentEndpoint {

    private final Commands commands;
    private final WorkRecords records;
    private final UsedResults results;

    DraftWorkAssessmentEndpoint(Commands commands, WorkRecords records, UsedResults results) {
        this.commands = commands;
        this.records = records;
        this.results = results;
    }

    /** @param judged points of the items that the rulebook has judged */
    record Drafting(@Size(max = 20) List<@Valid JudgedBody> judged) {}

    /** What would be counted on the caller's day, and what the results are, for whoever may read drafts. */
    @GetMapping(AssessedPath.PATH + "/record")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader', 'auditor')")
    @Reads({
        WorkRecordProjection.NAME,
        ManagedSubjects.PROJECTION,
        "evaluation-self-evaluations",
        "evaluation-key-evaluations",
        "evaluation-result-applications"
    })
    ShownRecord record(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            Caller caller) {
        Assessed assessed = new Assessed(unit, division, year);
        WorkRecord counted = records.of(assessed, caller.businessDate());
        return new ShownRecord(counted.tallies(), counted.incidents(), results.of(assessed, caller.businessDate()));
    }

    @PostMapping(AssessedPath.PATH + "/draft")
    @PreAuthorize("hasAnyRole('planning-finance', 'office-leader')")
    ResponseEntity<Written> draft(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            @Valid @RequestBody Drafting body,
            Caller caller) {
        Assessed assessed = new Assessed(unit, division, year);
        return commands.send(
                        new DraftWorkAssessment(
                                assessed,
                                records.of(assessed, caller.businessDate()),
                                JudgedBody.all(body.judged()),
                                caller.actor(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}

package org.jixiao.evaluation.workassessment.form;

import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.AssessmentReaders;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 考核评分表, as PDF or XLSX by {@code Accept}, as it stands now or stood at a moment: {@code at} is a position or an ISO instant.
 */
@RestController
@Reads("evaluation-posts")
class ScoreSheetEndpoint {

    private final ScoreSheets sheets;
    private final AssessmentReaders readers;

    ScoreSheetEndpoint(ScoreSheets sheets, AssessmentReaders readers) {
        this.sheets = sheets;
        this.readers = readers;
    }

    @GetMapping(
            path = AssessedPath.PATH + "/forms/score-sheet",
            produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form sheet(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(required = false) @Nullable @Line String division,
            @RequestParam(required = false) @Nullable String at,
            Caller caller) {
        return sheets.of(Subject.unit(unit, year), division, at, readers.reader(caller));
    }
}

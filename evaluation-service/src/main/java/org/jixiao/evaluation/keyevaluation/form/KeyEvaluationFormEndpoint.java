package org.jixiao.evaluation.keyevaluation.form;

import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Docx;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The papers of a key evaluation, as PDF, DOCX or XLSX by {@code Accept}, as they stand now or stood at a moment: {@code at} is a position
 * or an ISO instant. Experts print none: they see their commission while it is open.
 */
@RestController
@ForStaff
@Reads
class KeyEvaluationFormEndpoint {

    private final KeyEvaluationForms forms;

    KeyEvaluationFormEndpoint(KeyEvaluationForms forms) {
        this.forms = forms;
    }

    /** 绩效评价报告; its draft for the evaluated unit, from the day on which that was asked about it. */
    @GetMapping(
            path = "/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/forms/report",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    Form report(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at, Caller caller) {
        return forms.report(subject, at, caller.actor());
    }

    /** 绩效评价结果反馈书, once it is sent. */
    @GetMapping(
            path = "/api/evaluation" + OfPath.SUBJECT + "/key-evaluation/forms/feedback-letter",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    Form letter(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.letter(subject, at);
    }
}

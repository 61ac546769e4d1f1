package org.jixiao.evaluation.resultapplication.form;

import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
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
 * The improvement plan that was submitted last, as PDF, DOCX or XLSX by {@code Accept}, as it stands now or stood at a moment: {@code at}
 * is a position or an ISO instant.
 */
@RestController
@ForStaff
@Reads
class ImprovementPlanFormEndpoint {

    private final ImprovementPlanForms forms;

    ImprovementPlanFormEndpoint(ImprovementPlanForms forms) {
        this.forms = forms;
    }

    @GetMapping(
            path = "/api/evaluation" + OfPath.SUBJECT + "/result-application/forms/improvement-plan",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    Form plan(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.plan(subject, at);
    }
}

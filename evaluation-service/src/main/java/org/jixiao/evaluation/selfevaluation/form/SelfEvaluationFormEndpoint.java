package org.jixiao.evaluation.selfevaluation.form;

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
 * The official form of a self-evaluation, as PDF or XLSX by {@code Accept}, as it stands now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@Reads
class SelfEvaluationFormEndpoint {

    private final SelfEvaluationForms forms;

    SelfEvaluationFormEndpoint(SelfEvaluationForms forms) {
        this.forms = forms;
    }

    /** 绩效自评表 of a project, a policy, a unit or the department as a whole, once it is submitted. */
    @GetMapping(
            path = "/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/forms/self-evaluation-table",
            produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form table(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.table(subject, at);
    }

    /** 绩效自评报告, the long report beside the table, also as DOCX. */
    @GetMapping(
            path = "/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/forms/self-evaluation-report",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form report(@OfPath Subject subject, @RequestParam(required = false) @Nullable String at) {
        return forms.report(subject, at);
    }
}

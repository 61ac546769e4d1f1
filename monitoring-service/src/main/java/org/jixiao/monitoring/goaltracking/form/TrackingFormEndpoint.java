package org.jixiao.monitoring.goaltracking.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
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
 * The official form of a tracked month, as PDF or XLSX by {@code Accept}, as it stands now or stood at a moment: {@code at} is a
 * position or an ISO instant. A classified project has none (涉密).
 */
@RestController
@Reads
class TrackingFormEndpoint {

    private final TrackingForms forms;

    TrackingFormEndpoint(TrackingForms forms) {
        this.forms = forms;
    }

    /** 绩效目标执行监控表 of a project, a policy, a unit or the department as a whole, once the month is reported. */
    @GetMapping(
            path = "/api/monitoring" + OfPath.SUBJECT + "/tracking/reports/{month}/forms/monitoring-table",
            produces = {MediaType.APPLICATION_PDF_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    Form monitoringTable(
            @OfPath Subject subject,
            @PathVariable @Min(1) @Max(12) int month,
            @RequestParam(required = false) @Nullable String at) {
        return forms.monitoringTable(subject, month, at);
    }
}

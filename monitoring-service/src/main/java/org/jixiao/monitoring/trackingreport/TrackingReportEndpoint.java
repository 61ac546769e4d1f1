package org.jixiao.monitoring.trackingreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Docx;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report on a tracking task (绩效跟踪报告), of a unit or the whole office, as PDF, DOCX or XLSX by {@code Accept}. */
@RestController
class TrackingReportEndpoint {

    private final TrackingReports reports;

    TrackingReportEndpoint(TrackingReports reports) {
        this.reports = reports;
    }

    /** @param unit of one unit only; of all if left out */
    @GetMapping(
            path = "/api/monitoring/tracking-reports/{year}/{month}",
            produces = {MediaType.APPLICATION_PDF_VALUE, Docx.MEDIA_TYPE_VALUE, Xlsx.MEDIA_TYPE_VALUE})
    @ForStaff
    @Reads({"monitoring-tracking", "monitoring-rectifications", "monitoring-fund-control"})
    Form report(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(12) int month,
            @RequestParam(required = false) @Nullable @UnitCode String unit,
            Caller caller) {
        return reports.report(year, month, unit, caller.businessDate());
    }
}

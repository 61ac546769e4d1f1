package org.jixiao.contracts.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when the office reports to the finance bureau (向市财政局报送).
 *
 * @param goalsBy last day for the goals of 二上; null where the year has no such term
 * @param trackingBy last day for the year's tracking report (财预〔2019〕136号); null where the year asks for none
 * @param selfEvaluationsBy last day for the summary of self-evaluations, which goes with the final accounts (财预〔2020〕10号); null where
 *     the year asks for none
 * @param keyReportMonths months from the day on which a key evaluation is final until its report is there, 1
 * @param workSummaryBy last day for the year's work summary (工作总结); null where the year asks for none
 */
public record ReportingRules(
        @Nullable LocalDate goalsBy,
        @Nullable LocalDate trackingBy,
        @Nullable LocalDate selfEvaluationsBy,
        int keyReportMonths,
        @Nullable LocalDate workSummaryBy) {}

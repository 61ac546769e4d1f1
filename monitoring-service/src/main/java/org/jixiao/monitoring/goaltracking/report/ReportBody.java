package org.jixiao.monitoring.goaltracking.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.monitoring.Correction;
import org.jixiao.contracts.monitoring.Deviation;
import org.jixiao.contracts.monitoring.Deviation.Safeguard;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.TrackingReport;
import org.jixiao.contracts.monitoring.TrackingReport.Organised;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.platform.attachment.Attachments;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is sent in.
 *
 * @param cutOffMonth 截止月份, 1 to 12
 * @param indicators every indicator of the goal, once
 * @param overall 年度总体目标执行情况; asked for by a tracking task
 * @param expectedExecution 全年预计执行数 in 元; asked for by a tracking task
 * @param organisation how the work and the money are run; asked for by a tracking task
 */
record ReportBody(
        int cutOffMonth,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid IndicatorBody> indicators,
        @Nullable @Paragraph String overall,

        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal expectedExecution,

        @Nullable @Size(max = 20) List<@NotNull @Valid OrganisedBody> organisation) {

    private static final int MOST_EVIDENCE = 10;

    /** @param item of the rulebook's checklist; left out where the statement is on the whole */
    record OrganisedBody(
            @Nullable @Line String item, @Paragraph String statement) {

        Organised organised() {
            return new Organised(item == null ? "" : item, statement);
        }
    }

    /**
     * @param lacking what was short: 经费, 制度, 人员, 硬件条件, 其他
     * @param explanation 原因说明
     */
    record DeviationBody(
            @NotEmpty Set<@NotNull Safeguard> lacking,
            @Paragraph String explanation) {}

    /** @param responsible who does it, by name */
    record CorrectionBody(@Paragraph String measure, @Line String responsible, LocalDate by) {}

    /**
     * One indicator; the fields are those of {@link IndicatorProgress}.
     *
     * @param evidence hashes of attachments that were uploaded before
     */
    record IndicatorBody(
            @Line String code,
            @Nullable @Digits(integer = 15, fraction = 4) BigDecimal actual,
            @Nullable @Digits(integer = 15, fraction = 4) BigDecimal forecast,
            @Nullable Attainment attainment,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate expectedOn,
            Likelihood likelihood,
            @Nullable @Valid DeviationBody deviation,
            @Nullable @Valid CorrectionBody correction,
            @Nullable @Size(max = MOST_EVIDENCE) List<@NotNull String> evidence) {

        IndicatorProgress progress(Attachments attachments, String path) {
            List<String> hashes = evidence == null ? List.of() : evidence;
            List<Attachment> proof = IntStream.range(0, hashes.size())
                    .mapToObj(i -> attachments.require(hashes.get(i), path + ".evidence[" + i + "]"))
                    .toList();
            return new IndicatorProgress(
                    code,
                    actual,
                    forecast,
                    attainment,
                    doneOn,
                    expectedOn,
                    likelihood,
                    deviation == null
                            ? null
                            : new Deviation(
                                    deviation.lacking().stream().sorted().toList(), deviation.explanation()),
                    correction == null
                            ? null
                            : new Correction(correction.measure(), correction.responsible(), correction.by()),
                    proof);
        }
    }

    TrackingReport report(Attachments attachments) {
        return new TrackingReport(
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> indicators.get(i).progress(attachments, "indicators[" + i + "]"))
                        .toList(),
                overall,
                expectedExecution,
                organisation == null
                        ? List.of()
                        : organisation.stream().map(OrganisedBody::organised).toList());
    }
}

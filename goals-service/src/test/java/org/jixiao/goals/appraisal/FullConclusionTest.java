package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.DIMENSIONS;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.appraisal.FullAppraisals.BY_LEAD;
import static org.jixiao.goals.appraisal.FullAppraisals.LARGE;
import static org.jixiao.goals.appraisal.FullAppraisals.OPENED;
import static org.jixiao.goals.appraisal.FullAppraisals.REPORT;
import static org.jixiao.goals.appraisal.FullAppraisals.opened;
import static org.jixiao.goals.appraisal.FullAppraisals.recused;
import static org.jixiao.goals.appraisal.FullAppraisals.scored;
import static org.jixiao.goals.appraisal.FullAppraisals.scores;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalReport;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionMean;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A full appraisal is concluded")
class FullConclusionTest {

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> opened = given(
                    new AppraisalState.Unappraised())
            .heard(Rulebook2020.published(), LARGE)
            .happened(OPENED);

    @Test
    @DisplayName("on the means of the scores, of each dimension and of the totals, rounded once")
    void onTheMeans() {
        var all = opened.happened(
                new ExpertScored(SUBJECT, "e-1", scores("18", "17", "16", "18", "18")),
                new ExpertScored(SUBJECT, "e-2", scores("18", "17", "16", "18", "18")),
                new ExpertScored(SUBJECT, "e-3", scores("17", "16", "15", "17", "17")));
        all.when(conclude(AppraisalConclusion.SUPPORTED, null))
                .then(concluded(
                        AppraisalConclusion.SUPPORTED, null, "85.33", "17.67", "16.67", "15.67", "17.67", "17.67"));
    }

    @ParameterizedTest(name = "{0} on each dimension: {1}")
    @CsvSource({"20, SUPPORTED", "16, SUPPORTED", "12, PARTIALLY", "15.9, PARTIALLY", "11.9, NOT_SUPPORTED"})
    @DisplayName("as the band of the total says, each bound belonging to the better band")
    void asTheBandSays(String points, AppraisalConclusion band) {
        var all = opened.happened(scored("e-1", points), scored("e-2", points), scored("e-3", points));
        String total = new BigDecimal(points)
                .multiply(BigDecimal.valueOf(5))
                .setScale(2)
                .toString();
        for (AppraisalConclusion conclusion : AppraisalConclusion.values()) {
            int worseBy = conclusion.compareTo(band);
            if (worseBy == 0) {
                String mean = new BigDecimal(points).setScale(2).toString();
                all.when(conclude(conclusion, null))
                        .then(concluded(conclusion, null, total, mean, mean, mean, mean, mean));
            } else if (worseBy > 0) {
                all.when(conclude(conclusion, null))
                        .thenRefused(Refusal.rule("deviation-reason-missing")
                                .at("deviationReason")
                                .with("total", total));
            } else {
                all.when(conclude(conclusion, "专家意见偏严。"))
                        .thenRefused(Refusal.rule("conclusion-above-band")
                                .at("conclusion")
                                .with("total", total)
                                .with("supportedFrom", "80")
                                .with("partiallyFrom", "60"));
            }
        }
    }

    @Test
    @DisplayName("worse than the band only with a reason, and with one only if it is worse")
    void worseWithAReason() {
        var all = opened.happened(scored("e-1", "17"), scored("e-2", "17"), scored("e-3", "17"));
        all.when(conclude(AppraisalConclusion.NOT_SUPPORTED, "同类平台已在建设。"))
                .then(concluded(
                        AppraisalConclusion.NOT_SUPPORTED,
                        "同类平台已在建设。",
                        "85.00",
                        "17.00",
                        "17.00",
                        "17.00",
                        "17.00",
                        "17.00"));
        all.when(conclude(AppraisalConclusion.SUPPORTED, "同类平台已在建设。"))
                .thenRefused(Refusal.rule("deviation-reason-without-deviation").at("deviationReason"));
    }

    @Test
    @DisplayName("with partial support only together with the improvements")
    void withImprovements() {
        var all = opened.happened(scored("e-1", "13"), scored("e-2", "13"), scored("e-3", "13"));
        all.when(new ConcludeFullAppraisal(
                        SUBJECT, DIMENSIONS, AppraisalConclusion.PARTIALLY, null, null, REPORT, BY_LEAD))
                .thenRefused(Refusal.rule("improvements-missing").at("improvements"));
    }

    @Test
    @DisplayName("only when every remaining expert has scored")
    void whenAllHaveScored() {
        opened.happened(scored("e-2", "17"))
                .when(conclude(AppraisalConclusion.SUPPORTED, null))
                .thenRefused(
                        Refusal.conflict("score-missing").with("expert", "e-1"),
                        Refusal.conflict("score-missing").with("expert", "e-3"));
    }

    @Test
    @DisplayName("without the scores of the recused, and only while enough experts remain")
    void withoutTheRecused() {
        var three = opened.happened(scored("e-1", "17"), scored("e-2", "1"), scored("e-3", "17"), recused("e-2"));
        three.when(conclude(AppraisalConclusion.SUPPORTED, null))
                .thenRefused(Refusal.conflict("experts-too-few").with("minimum", 3));
        three.happened(opened("e-1", "e-3", "e-4"), scored("e-4", "17"))
                .when(conclude(AppraisalConclusion.SUPPORTED, null))
                .then(concluded(
                        AppraisalConclusion.SUPPORTED, null, "85.00", "17.00", "17.00", "17.00", "17.00", "17.00"));
    }

    @Test
    @DisplayName("once: in the same words nothing happens, in other words it is refused")
    void once() {
        var concluded = opened.happened(
                concluded(AppraisalConclusion.SUPPORTED, null, "85.00", "17.00", "17.00", "17.00", "17.00", "17.00"));
        concluded.when(conclude(AppraisalConclusion.SUPPORTED, null)).thenNothingHappens();
        Stream.<AppraisalCommand>of(
                        conclude(AppraisalConclusion.NOT_SUPPORTED, null),
                        conclude(AppraisalConclusion.SUPPORTED, "同类平台已在建设。"),
                        new ConcludeFullAppraisal(
                                SUBJECT,
                                DIMENSIONS,
                                AppraisalConclusion.SUPPORTED,
                                null,
                                null,
                                new AppraisalReport("别的", "别的", "别的", "别的"),
                                BY_LEAD),
                        new ConcludeAppraisal(
                                SUBJECT,
                                DIMENSIONS,
                                AppraisalConclusion.SUPPORTED,
                                null,
                                FullAppraisals.BY_LEAD,
                                TODAY))
                .forEach(command ->
                        concluded.when(command).thenRefused(Refusal.conflict("appraisal-already-concluded")));
    }

    private static ConcludeFullAppraisal conclude(AppraisalConclusion conclusion, @Nullable String reason) {
        return new ConcludeFullAppraisal(
                SUBJECT, DIMENSIONS, conclusion, improvements(conclusion), reason, REPORT, BY_LEAD);
    }

    private static AppraisalConcluded concluded(
            AppraisalConclusion conclusion, @Nullable String reason, String total, String... means) {
        List<DimensionMean> ofEach = Stream.of(AppraisalDimension.values())
                .map(dimension -> new DimensionMean(dimension, new BigDecimal(means[dimension.ordinal()])))
                .toList();
        return new AppraisalConcluded(
                SUBJECT,
                DIMENSIONS,
                conclusion,
                new BigDecimal("6000000.00"),
                new BigDecimal("7200000.00"),
                2022,
                improvements(conclusion),
                new ExpertFindings(ofEach, new BigDecimal(total), reason, REPORT));
    }

    private static @Nullable String improvements(AppraisalConclusion conclusion) {
        return conclusion == AppraisalConclusion.PARTIALLY ? "补充选址论证。" : null;
    }
}

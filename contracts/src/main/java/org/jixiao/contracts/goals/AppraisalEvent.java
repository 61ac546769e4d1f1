package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the appraisal that a project must pass before it enters the library. Amounts are 元. */
public sealed interface AppraisalEvent extends StoredEvent {

    Subject subject();

    /** The full appraisal (事前绩效评估) was decided for a project that would otherwise have taken the simplified one. */
    record FullAppraisalRequired(Subject subject, String reason) implements AppraisalEvent {}

    /**
     * The full appraisal was entrusted to a commission of experts, or more experts were named for it.
     *
     * @param experts all who are named now; those of an earlier commission stay, unless they are recused
     * @param methods 评估方法
     * @param forms 评估方式
     * @param rulebookVersion in force when it was first opened; by it the appraisal is scored and concluded
     */
    record AppraisalOpened(
            Subject subject,
            List<Expert> experts,
            List<AppraisalMethod> methods,
            List<AppraisalForm> forms,
            int rulebookVersion)
            implements AppraisalEvent {}

    /**
     * An expert scored the project; a later score of the same expert replaces it.
     *
     * @param expert staff id
     */
    record ExpertScored(Subject subject, String expert, List<DimensionScore> scores) implements AppraisalEvent {}

    /**
     * An expert is recused (回避): a score already given does not count, and none can be given any more.
     *
     * @param expert staff id
     */
    record ExpertRecused(Subject subject, String expert, String reason) implements AppraisalEvent {}

    /**
     * The appraisal was concluded: the simplified one (入库绩效评估) at once, the full one after its experts had scored.
     *
     * @param dimensions a sentence on each of the five dimensions
     * @param appraisedAmount requested amount that was appraised
     * @param validUpTo amount up to which budget may rest on this conclusion; beyond it the appraisal ends early
     * @param validThrough last budget year that may rest on it
     * @param improvements what must be improved first; only for {@link AppraisalConclusion#PARTIALLY}
     * @param findings what the experts found; null for the simplified appraisal
     */
    @Published
    record AppraisalConcluded(
            Subject subject,
            FiveDimensions dimensions,
            AppraisalConclusion conclusion,
            BigDecimal appraisedAmount,
            BigDecimal validUpTo,
            int validThrough,
            @Nullable String improvements,
            @Nullable ExpertFindings findings)
            implements AppraisalEvent {}

    /** The owner answered what a partial support asked for. */
    record ImprovementsReported(Subject subject, String report) implements AppraisalEvent {}

    /** The improvements that a partial support asked for were accepted. */
    @Published
    record ImprovementsAccepted(Subject subject) implements AppraisalEvent {}

    /** The reported improvements do not do; the owner may report again. */
    record ImprovementsRejected(Subject subject, String reason) implements AppraisalEvent {}

    /**
     * The appraisal of a classified project was done offline (线下办理登记); only its outcome is known here.
     *
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    @Published
    record AppraisalAttested(
            Subject subject, AppraisalConclusion outcome, LocalDate attestedOn, String registerNumber, String officer)
            implements AppraisalEvent {}

    /** A member of the commission, named in its report (专家组名单). */
    record Expert(String id, String name) {}

    /**
     * One expert's finding on one dimension.
     *
     * @param points up to the rulebook's maximum
     * @param text why
     */
    record DimensionScore(AppraisalDimension dimension, BigDecimal points, String text) {}

    /** The mean of the counting scores on one dimension, 2 decimals. */
    record DimensionMean(AppraisalDimension dimension, BigDecimal points) {}

    /**
     * What a full appraisal rests its conclusion on.
     *
     * @param total mean of the counting totals, rounded once, so that it may differ from the sum of the rounded means
     * @param deviationReason why the conclusion is worse than the total's band; null where it is the band's
     */
    record ExpertFindings(
            List<DimensionMean> means,
            BigDecimal total,
            @Nullable String deviationReason,
            AppraisalReport report) {}

    /**
     * The report, by the outline of 事前绩效评估报告.
     *
     * @param basis 评估对象基本情况
     * @param work 评估工作开展情况
     * @param conclusions 综合评估情况与结论
     * @param suggestions 相关建议
     */
    record AppraisalReport(String basis, String work, String conclusions, String suggestions) {}

    /**
     * One sentence on each of the five dimensions (五维).
     *
     * @param necessity 立项必要性
     * @param economy 投入经济性
     * @param goalSoundness 绩效目标合理性
     * @param feasibility 实施方案可行性
     * @param fundingCompliance 筹资合规性
     */
    record FiveDimensions(
            String necessity, String economy, String goalSoundness, String feasibility, String fundingCompliance) {}
}

package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the appraisal that a project must pass before it enters the library. */
public sealed interface AppraisalEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /**
     * The simplified appraisal (入库绩效评估) was concluded.
     *
     * @param appraisedAmount requested amount that was appraised, 元
     * @param improvements what must be improved first; only for {@link AppraisalConclusion#PARTIALLY}
     */
    record AppraisalConcluded(
            String projectCode,
            int budgetYear,
            FiveDimensions dimensions,
            AppraisalConclusion conclusion,
            BigDecimal appraisedAmount,
            @Nullable String improvements)
            implements AppraisalEvent {}

    /** The improvements that a partial support asked for were accepted. */
    record ImprovementsAccepted(String projectCode, int budgetYear) implements AppraisalEvent {}

    /**
     * The appraisal of a classified project was done offline (线下办理登记); only its outcome is known here.
     *
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    record AppraisalAttested(
            String projectCode,
            int budgetYear,
            AppraisalConclusion outcome,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
            implements AppraisalEvent {}

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

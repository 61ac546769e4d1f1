package org.jixiao.goals.appraisal.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.contracts.goals.AppraisalForm;
import org.jixiao.contracts.goals.AppraisalMethod;
import org.jspecify.annotations.Nullable;

/**
 * The appraisal of a project or a policy, with what is appraised. Amounts are 元.
 *
 * @param version for If-Match; null before the first step
 * @param projectKind null of a policy, as is the nature
 * @param kind FULL, SIMPLIFIED; null while that is open
 * @param standing the same words as in the project register
 * @param fullReason why the full appraisal was decided; null where nobody had to decide it
 * @param rejectionReason why reported improvements were rejected last
 */
record AppraisalContent(
        Subject subject,
        @Nullable Long version,
        String name,
        String unitCode,
        @Nullable String projectKind,
        @Nullable String nature,
        BigDecimal requestedAmount,
        String policyBasis,
        @Nullable String kind,
        String standing,
        @Nullable String fullReason,
        @Nullable Commission commission,
        @Nullable Conclusion conclusion,
        @Nullable String improvementReport,
        @Nullable String rejectionReason) {

    /** The same for eyes that must not see who appraises. */
    AppraisalContent withoutExperts() {
        Commission hidden = commission == null
                ? null
                : new Commission(commission.methods(), commission.forms(), commission.rulebookVersion(), List.of());
        return new AppraisalContent(
                subject,
                version,
                name,
                unitCode,
                projectKind,
                nature,
                requestedAmount,
                policyBasis,
                kind,
                standing,
                fullReason,
                hidden,
                conclusion,
                improvementReport,
                rejectionReason);
    }

    /**
     * @param rulebookVersion by whose sheet it scores
     * @param experts none where they are hidden from who reads
     */
    record Commission(
            List<AppraisalMethod> methods, List<AppraisalForm> forms, int rulebookVersion, List<ExpertScore> experts) {}

    /**
     * @param scores null while the expert has not scored
     * @param recusalReason null unless the expert is recused
     */
    record ExpertScore(
            String expert,
            String name,
            @Nullable List<DimensionScore> scores,
            @Nullable LocalDate scoredOn,
            @Nullable String recusalReason) {}

    /** @param findings null for the simplified appraisal */
    record Conclusion(
            AppraisalConclusion conclusion,
            LocalDate concludedOn,
            BigDecimal appraisedAmount,
            BigDecimal validUpTo,
            int validThrough,
            FiveDimensions dimensions,
            @Nullable String improvements,
            @Nullable ExpertFindings findings) {}
}

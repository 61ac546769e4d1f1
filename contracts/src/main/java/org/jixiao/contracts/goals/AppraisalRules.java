package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a project is appraised before it enters the library (事前绩效评估, 入库绩效评估).
 *
 * @param fullFrom requested amount in 元 from which a new project needs the full appraisal, 500 万元
 * @param dimensions the score sheet; its points sum to a hundred
 * @param supportedFrom total from which 予以支持 may be concluded, inclusive, 80
 * @param partiallyFrom total from which 部分支持 may be concluded, inclusive, 60; below it only 不予支持
 * @param minimumExperts how many experts must score at least, 3
 * @param validYears budget years that may rest on a conclusion, 3
 * @param concludedBy role that concludes a project's appraisal, planning-finance
 * @param policyConcludedBy role that concludes a policy's, office-leader
 * @param budgetExcess by how much more than the appraised amount a budget may be, 20
 */
public record AppraisalRules(
        BigDecimal fullFrom,
        List<Dimension> dimensions,
        BigDecimal supportedFrom,
        BigDecimal partiallyFrom,
        int minimumExperts,
        int validYears,
        String concludedBy,
        String policyConcludedBy,
        BigDecimal budgetExcess) {

    /**
     * A line of the score sheet.
     *
     * @param name what a project's sheet calls it
     * @param policyName what a policy's sheet calls it
     * @param maximum points that can be given
     */
    public record Dimension(AppraisalDimension dimension, String name, String policyName, BigDecimal maximum) {}
}

package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.EvaluationRules.Unproved;

/** 无法证明 from so much of the weight on is a result of its own, whoever evaluates. */
public final class UnprovedShare {

    private UnprovedShare() {}

    /**
     * @param unproved weight of what is not proved
     * @param weight of all that applies
     */
    public static boolean reaches(BigDecimal unproved, BigDecimal weight, Unproved rules) {
        return unproved.signum() > 0 && Points.reaches(unproved, weight, rules.fromWeight());
    }
}

package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rulebook says of how a budget year is evaluated, beside how it is scored ({@link Rules.Scores}). */
public record EvaluationRules(SelfEvaluation selfEvaluation, Unproved unproved) {

    /**
     * 单位自评.
     *
     * @param submitBy last day on which a self-evaluation goes into review without 延期; null where the year has no such term
     */
    public record SelfEvaluation(@Nullable LocalDate submitBy) {}

    /**
     * When a result cannot be proved (无法证明).
     *
     * @param fromWeight weight share of unproved indicators from which the result is 无法证明 instead of a grade, 20
     * @param proveDays working days in which it can still be proved, 10
     */
    public record Unproved(BigDecimal fromWeight, int proveDays) {}
}

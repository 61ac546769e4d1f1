package org.jixiao.evaluation.workassessment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Judged;
import org.jixiao.kernel.input.Paragraph;

/**
 * Points that are judged, as they are sent.
 *
 * @param reason a sentence that says why
 */
public record JudgedBody(
        WorkItem item,

        @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal points,

        @Paragraph String reason) {

    public static List<Judged> all(List<JudgedBody> bodies) {
        return bodies.stream()
                .map(one -> new Judged(one.item(), one.points(), one.reason()))
                .toList();
    }
}

package org.jixiao.goals.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.goals.form.Paragraph;
import org.jixiao.goals.form.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says, as it comes in.
 *
 * @param funding 元
 * @param satisfactionWaiver why 满意度 does not apply; null where it does
 */
public record GoalBody(
        @Paragraph String overallGoal,
        @Yuan BigDecimal funding,
        @Size(max = 60) List<@Valid IndicatorBody> indicators,
        @Paragraph @Nullable String satisfactionWaiver) {

    public List<Indicator> asIndicators() {
        return indicators.stream().map(IndicatorBody::indicator).toList();
    }
}

package org.jixiao.goals.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.goals.form.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a goal says, as it comes in; the fields are those of {@link GoalContent}. */
public record GoalBody(
        @Paragraph String overallGoal,
        @Valid FundingBody funding,
        @Size(max = GoalBody.MOST_INDICATORS) List<@Valid IndicatorBody> indicators,
        @Paragraph @Nullable String satisfactionWaiver,
        @Valid @Nullable MidTermBody midTerm,
        @Valid @Nullable WholeBody whole,
        @Paragraph @Nullable String remainingTargets) {

    static final int MOST_INDICATORS = 60;

    public GoalContent content() {
        return new GoalContent(
                overallGoal,
                funding.funding(),
                indicators.stream().map(IndicatorBody::indicator).toList(),
                satisfactionWaiver,
                midTerm == null ? null : midTerm.goal(),
                whole == null ? null : whole.plan(),
                remainingTargets);
    }
}

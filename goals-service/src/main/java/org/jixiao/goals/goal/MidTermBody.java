package org.jixiao.goals.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;
import org.jspecify.annotations.Nullable;

/** A mid-term goal as it comes in; the fields are those of {@link MidTermGoal}. */
public record MidTermBody(
        @BudgetYear int fromYear,
        @BudgetYear int toYear,
        @Paragraph String overallGoal,
        @Valid FundingBody funding,
        @Size(max = 60) List<@Valid MidTermIndicatorBody> indicators) {

    /** One of its indicators. */
    public record MidTermIndicatorBody(
            Group group,
            Category category,
            @Line String name,
            Direction direction,
            @Digits(integer = 15, fraction = 4) @Nullable BigDecimal target,
            @Line @Nullable String standard,
            @Size(max = 20) String unit) {}

    MidTermGoal goal() {
        return new MidTermGoal(
                fromYear,
                toYear,
                overallGoal,
                funding.funding(),
                indicators.stream()
                        .map(i -> new MidTermIndicator(
                                i.group(), i.category(), i.name(), i.direction(), i.target(), i.standard(), i.unit()))
                        .toList());
    }
}

package org.jixiao.goals.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.goals.form.CoreIndicatorCode;
import org.jixiao.goals.indicator.MethodSheetForm;
import org.jixiao.kernel.input.Line;
import org.jspecify.annotations.Nullable;

/** An indicator as it comes in; the fields are those of {@link Indicator}. */
public record IndicatorBody(
        @Pattern(regexp = IndicatorBody.CODE_PATTERN) String code,
        Group group,
        Category category,
        @Line String name,
        Direction direction,
        Kind kind,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal target,
        @Nullable LocalDate dueDate,
        @Line @Nullable String standard,
        @Size(max = 20) String unit,
        @Digits(integer = 3, fraction = 2) BigDecimal weight,
        boolean core,
        @Valid @Nullable MethodSheetForm methodSheet,
        @Valid @Nullable CoreReferenceBody library,
        @Size(max = 12) @Nullable List<@Valid MilestoneBody> milestones,

        @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal passThreshold) {

    static final String CODE_PATTERN = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";

    /** The core indicator that it was chosen from. */
    public record CoreReferenceBody(
            @CoreIndicatorCode String code, @Positive int version) {}

    /** What is to be reached by the end of a month. */
    public record MilestoneBody(
            @Min(1) @Max(12) int month,
            @Digits(integer = 15, fraction = 4) BigDecimal value) {}

    public Indicator indicator() {
        return new Indicator(
                code,
                group,
                category,
                name,
                direction,
                kind,
                target,
                dueDate,
                standard,
                unit,
                weight,
                core,
                methodSheet == null ? null : methodSheet.sheet(),
                library == null ? null : new CoreReference(library.code(), library.version()),
                milestones == null
                        ? List.of()
                        : milestones.stream()
                                .map(milestone -> new Milestone(milestone.month(), milestone.value()))
                                .toList(),
                passThreshold);
    }
}

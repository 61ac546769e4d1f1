package org.jixiao.goals.indicatorlibrary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.goals.indicator.MethodSheetForm;
import org.jixiao.goals.indicator.PlainText;
import org.jixiao.kernel.input.Line;
import org.jspecify.annotations.Nullable;

/** A core indicator as it comes in; the fields are those of {@link CoreIndicator}. */
public record CoreIndicatorForm(
        BusinessField field,
        Group group,
        Category category,
        @Line String name,
        Direction direction,
        Kind kind,
        @Digits(integer = 15, fraction = 4) @Nullable BigDecimal standardValue,
        @Line @Nullable String standard,
        @Size(max = 20) String unit,
        @Valid MethodSheetForm methodSheet) {

    /** The same value has the same digits, whichever way it came in. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return value == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public CoreIndicator indicator() {
        return new CoreIndicator(
                field,
                group,
                category,
                PlainText.of(name),
                direction,
                kind,
                plain(standardValue),
                standard == null ? null : PlainText.of(standard),
                PlainText.of(unit),
                methodSheet.sheet());
    }
}

package org.jixiao.goals.indicatorlibrary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.goals.form.Line;
import org.jixiao.goals.form.Paragraph;
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
        @Paragraph String meaning,
        @Size(max = 2000) String formula,
        @Line String dataSource,
        @Paragraph String scoring,
        CoreIndicator.Method method,
        CoreIndicator.Basis basis) {

    /** The same value has the same digits, whichever way it came in. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return value == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Without space around it, and with plain line breaks. */
    private static String plain(String text) {
        return text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    public CoreIndicator indicator() {
        return new CoreIndicator(
                field,
                group,
                category,
                plain(name),
                direction,
                kind,
                plain(standardValue),
                standard == null ? null : plain(standard),
                plain(unit),
                plain(meaning),
                plain(formula),
                plain(dataSource),
                plain(scoring),
                method,
                basis);
    }
}

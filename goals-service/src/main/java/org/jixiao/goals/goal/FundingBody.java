package org.jixiao.goals.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jixiao.contracts.goals.Funding;
import org.jspecify.annotations.Nullable;

/** Money by its source, 元, as it comes in; a source that is not named gives nothing. */
public record FundingBody(
        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable
        BigDecimal appropriation,

        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable
        BigDecimal carriedOver,

        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable
        BigDecimal other) {

    private static final int DECIMALS = 2;

    Funding funding() {
        return new Funding(exact(appropriation), exact(carriedOver), exact(other));
    }

    private static BigDecimal exact(@Nullable BigDecimal amount) {
        return (amount == null ? BigDecimal.ZERO : amount).setScale(DECIMALS);
    }
}

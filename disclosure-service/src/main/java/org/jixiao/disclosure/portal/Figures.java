package org.jixiao.disclosure.portal;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.evaluation.Actual;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a published version that lists and totals need. Amounts are 元.
 *
 * @param budget null where it is not stated apart
 * @param executed null for a goal, and where the budget is
 * @param total 总分; null where nothing was scored
 * @param grade likewise
 * @param reached how many indicators reached their target; those that do not apply are neither reached nor missed
 */
public record Figures(
        @Nullable BigDecimal budget,
        @Nullable BigDecimal executed,
        @Nullable BigDecimal total,
        @Nullable String grade,
        int reached,
        int missed) {

    static Figures of(PublicContent content) {
        PublicResult result = content.result();
        PublicAccount account = content.account();
        int reached = 0;
        int missed = 0;
        for (PublicIndicator line : content.indicators()) {
            if (line.outcome() != null && line.outcome().actual().notApplicable() == null) {
                if (isReached(line, line.outcome().actual())) {
                    reached++;
                } else {
                    missed++;
                }
            }
        }
        return new Figures(
                content.budget(),
                result == null ? null : result.executed(),
                result == null ? number(account, "total") : result.total(),
                result == null ? text(account, "grade") : result.grade(),
                reached,
                missed);
    }

    private static @Nullable BigDecimal number(@Nullable PublicAccount account, String code) {
        String number = text(account, code);
        return number == null ? null : new BigDecimal(number);
    }

    private static @Nullable String text(@Nullable PublicAccount account, String code) {
        return account == null
                ? null
                : account.facts().stream()
                        .filter(fact -> fact.code().equals(code))
                        .map(Fact::value)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isReached(PublicIndicator line, Actual actual) {
        return switch (line.direction()) {
            case AT_LEAST -> isBeside(actual.value(), line.target(), beside -> beside >= 0);
            case AT_MOST -> isBeside(actual.value(), line.target(), beside -> beside <= 0);
            case EXACTLY -> isBeside(actual.value(), line.target(), beside -> beside == 0);
            case QUALITATIVE -> actual.band() == Actual.Band.REACHED;
            case YES_NO -> Boolean.TRUE.equals(actual.fulfilled());
            case BY_DATE ->
                actual.doneOn() != null
                        && line.dueDate() != null
                        && !actual.doneOn().isAfter(line.dueDate());
        };
    }

    private static boolean isBeside(@Nullable BigDecimal value, @Nullable BigDecimal target, IntPredicate reaches) {
        return value != null && target != null && reaches.test(value.compareTo(target));
    }
}

package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project or unit in one budget year, in 元, derived from the newest version of every document that counts.
 *
 * @param approved 年初批复数
 * @param increased 追加
 * @param cut 追减
 * @param movedIn 调剂转入
 * @param movedOut 调剂转出
 * @param carriedIn 上年结转
 * @param clawedBack 收回
 * @param quota 指标金额, after 指标调减; null where finance sends no quotas, and the budget stands for it
 * @param inTransit 在途: requested and not yet paid
 * @param executed 全年执行数: payments and allocations, less what came back, and what corrections moved
 * @param otherFunds 其他资金执行数: paid from the unit's own funds, beside the budget
 * @param carriedOut 结转下年
 */
public record MoneyFigures(
        BigDecimal approved,
        BigDecimal increased,
        BigDecimal cut,
        BigDecimal movedIn,
        BigDecimal movedOut,
        BigDecimal carriedIn,
        BigDecimal clawedBack,
        @Nullable BigDecimal quota,
        BigDecimal inTransit,
        BigDecimal executed,
        BigDecimal otherFunds,
        BigDecimal carriedOut) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public static MoneyFigures none() {
        return of(NOTHING, NOTHING);
    }

    /** Where there is an approval and there are payments, and nothing else. */
    public static MoneyFigures of(BigDecimal approved, BigDecimal executed) {
        return new MoneyFigures(
                approved, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, null, NOTHING, executed, NOTHING,
                NOTHING);
    }

    /** 全年预算数 = 年初批复 + 追加 − 追减 + 调入 − 调出 + 上年结转 − 收回. */
    public BigDecimal budget() {
        return approved.add(increased)
                .subtract(cut)
                .add(movedIn)
                .subtract(movedOut)
                .add(carriedIn)
                .subtract(clawedBack);
    }

    /** Whether there ever was money: an approval, an increase, or something moved or carried in. */
    public boolean granted() {
        return approved.add(increased).add(movedIn).add(carriedIn).signum() > 0;
    }

    /** What may be paid at most: the quota or the budget, whichever is less, where finance sends both. */
    public BigDecimal limit() {
        if (quota == null) {
            return budget();
        }
        return granted() ? quota.min(budget()) : quota;
    }

    /** 指标余额: what may still be requested. */
    public BigDecimal left() {
        return limit().subtract(inTransit).subtract(executed).subtract(carriedOut);
    }
}

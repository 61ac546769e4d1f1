package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document of the finance system, as it was received. It has no field for payee, account or purpose: what is not
 * here cannot be stored, not even for a classified project.
 *
 * @param number number of the document, for an approval the 批复文号
 * @param date the day the document took effect
 * @param amount 元; the kind says in which direction it goes, and it is negative only for a reversal (红冲)
 * @param refersTo number of the document that this one rests on: the original of a reversal (of the same kind), the payment of a
 *     return, a bank rejection or a correction, the request that a payment fulfils; null where there is none
 * @param economicClass 部门预算支出经济分类, five digits; only a unit's own expenditure (基本支出) is told apart by it, null for a
 *     project
 * @param procurement whether it is money of 政府采购
 * @param origin which line and version of which system, and by which delivery it came
 */
public record FinanceDocument(
        Kind kind,
        String number,
        LocalDate date,
        BigDecimal amount,
        @Nullable String refersTo,
        @Nullable String economicClass,
        boolean procurement,
        Origin origin) {

    /** The source of what people brought in from a table, and not the finance system itself. */
    public static final String IMPORT = "/import";

    /** Whether people brought it in from a table. */
    public boolean imported() {
        return origin.eventSource().equals(IMPORT);
    }

    /** What the document adds to 执行数, in 元; negative where it takes something back, 0 where it moves no executed money. */
    public BigDecimal executed() {
        return amount.multiply(BigDecimal.valueOf(kind.executes));
    }

    /** What the document adds to 全年预算数, in 元; negative where it takes something from it, 0 where it moves no budget. */
    public BigDecimal budgeted() {
        return amount.multiply(BigDecimal.valueOf(kind.budgets));
    }

    /** The kinds of document that monitoring understands (预算管理一体化规范). */
    public enum Kind {
        /** 预算批复. */
        BUDGET_APPROVAL(1, 0),
        /** 预算追加. */
        BUDGET_INCREASE(1, 0),
        /** 预算追减. */
        BUDGET_CUT(-1, 0),
        /** 调剂转入. */
        REALLOCATION_IN(1, 0),
        /** 调剂转出. */
        REALLOCATION_OUT(-1, 0),
        /** 上年结转转入. */
        CARRY_OVER_IN(1, 0),
        /** 结转下年. */
        CARRY_OVER_OUT(0, 0),
        /** 收回. */
        CLAW_BACK(-1, 0),
        /** 指标下达. */
        QUOTA(0, 0),
        /** 指标调减. */
        QUOTA_CUT(0, 0),
        /** 支付申请. */
        PAYMENT_REQUEST(0, 0),
        /** 国库集中支付凭证. */
        PAYMENT(0, 1),
        /** 预算拨款凭证, 实拨. */
        ALLOCATION(0, 1),
        /** 单位资金支付凭证. */
        UNIT_FUND_PAYMENT(0, 0),
        /** 退款: the payment had succeeded. */
        PAYMENT_RETURN(0, -1),
        /** 退票: the bank could not carry it out. */
        BANK_REJECTION(0, -1),
        /** 支付更正转入. */
        CORRECTION_IN(0, 1),
        /** 支付更正转出. */
        CORRECTION_OUT(0, -1);

        private final int budgets;
        private final int executes;

        /**
         * @param budgets 1 where the document adds to 全年预算数, −1 where it takes from it, 0 where it does neither
         * @param executes the same of 执行数
         */
        Kind(int budgets, int executes) {
            this.budgets = budgets;
            this.executes = executes;
        }

        /** 1 where the document adds to 全年预算数, −1 where it takes from it, 0 where it does neither. */
        public int budgets() {
            return budgets;
        }

        /** 1 where the document adds to 执行数, −1 where it takes from it, 0 where it does neither. */
        public int executes() {
            return executes;
        }

        /** Whether it takes back what another document paid, and therefore names that one. */
        public boolean takesBack() {
            return executes < 0;
        }
    }

    /**
     * Where a document came from. System, kind, number, line and version together are its key: the same key is the same document,
     * however often and by whatever delivery it comes.
     *
     * @param system the finance system that issued the document
     * @param line line within the document, from 1
     * @param version counts from 1; version n replaces version n − 1
     * @param eventSource {@code source} of the CloudEvent that brought it, or {@code /import} for a table that people filled in
     * @param eventId {@code id} of the CloudEvent that brought it
     */
    public record Origin(String system, int line, int version, String eventSource, String eventId) {}
}

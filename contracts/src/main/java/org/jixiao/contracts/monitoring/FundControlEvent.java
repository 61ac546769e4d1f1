package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which the money of a project or policy is held, cut or taken back (资金管控, notice 三(四)). Decisions go to finance as
 * these very events and stay open until finance acknowledges or refuses them. Measures of a subject are numbered from 1.
 */
public sealed interface FundControlEvent extends StoredEvent {

    Subject subject();

    int number();

    /**
     * A measure was proposed; the unit may state its case until a day (陈述说明).
     *
     * @param amount 元; null where the measure has none
     * @param rectification number of the rectification that failed; null where the cause is another one
     * @param carriesOut number of the reduction that this claw-back carries out, so that the money goes once; null where it goes by
     *     itself
     */
    @Published
    record MeasureProposed(
            Subject subject,
            int number,
            String unitCode,
            Measure measure,
            @Nullable BigDecimal amount,
            Cause cause,
            String reason,
            @Nullable Integer rectification,
            @Nullable Integer carriesOut,
            LocalDate statementUntil)
            implements FundControlEvent {}

    /** The unit stated its case (陈述说明). */
    record CaseStated(Subject subject, int number, String statement) implements FundControlEvent {}

    /**
     * The measure will not be taken: it was only proposed, or finance refused to carry it out.
     *
     * @param endsHold the money was held by it and flows again
     */
    @Published
    record MeasureDropped(Subject subject, int number, String reason, String document, boolean endsHold)
            implements FundControlEvent {}

    /**
     * The money is held (暂缓拨款).
     *
     * @param rectification number of the rectification of the serious finding; null while provisional
     * @param document 文号 of the decision
     * @param lapsesOn the day on which a provisional suspension ends by itself; null where it stands on a finding
     * @param acknowledgeBy until when finance is expected to answer
     */
    @Published
    record FundsSuspended(
            Subject subject,
            int number,
            String unitCode,
            String reason,
            @Nullable Integer rectification,
            String document,
            LocalDate suspendedOn,
            @Nullable LocalDate lapsesOn,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /** The money flows again (恢复拨款). */
    @Published
    record FundsResumed(Subject subject, int number, String reason, String document, LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /** Nobody confirmed the provisional suspension in time; it ended by itself. */
    @Published
    record SuspensionLapsed(Subject subject, int number, LocalDate acknowledgeBy) implements FundControlEvent {}

    /** No more money is paid (停止拨款). */
    @Published
    record FundsStopped(
            Subject subject,
            int number,
            Cause cause,
            String reason,
            String document,
            LocalDate stoppedOn,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * The budget is to be cut (调减); the goal is adjusted at the same time.
     *
     * @param amount 元
     */
    @Published
    record ReductionDecided(
            Subject subject,
            int number,
            BigDecimal amount,
            Cause cause,
            String reason,
            String document,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * Money is to be taken back (收回).
     *
     * @param amount 元
     * @param carriesOut number of the reduction that it carries out: finance books one decrease for both
     */
    @Published
    record ClawbackDecided(
            Subject subject,
            int number,
            BigDecimal amount,
            Cause cause,
            String reason,
            @Nullable Integer carriesOut,
            String document,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /** What a policy's decision means for one of its projects; the project's own money is then held or cut by it. */
    record LinkedProjectConcerned(
            Subject subject, int number, String projectCode, Measure measure, String reason, String document)
            implements FundControlEvent {}

    /** A project of the policy is left out of its decision. */
    record LinkedProjectExcepted(Subject subject, int number, String projectCode, String reason)
            implements FundControlEvent {}

    /**
     * Finance carried a decision out.
     *
     * @param document number of finance's answer
     * @param amount 元; null where the measure has none
     */
    @Published
    record DecisionAcknowledged(
            Subject subject,
            int number,
            String document,
            LocalDate acknowledgedOn,
            @Nullable BigDecimal amount) implements FundControlEvent {}

    /** Finance does not carry a decision out; it goes back to who decided. */
    @Published
    record DecisionRefused(Subject subject, int number, String document, LocalDate refusedOn)
            implements FundControlEvent {}

    /** A decision that finance refused was taken once more. */
    @Published
    record DecisionRepeated(Subject subject, int number, String remark, String document, LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * A payment came although the money is held or stopped (暂缓期间付款).
     *
     * @param number of the measure that it goes against
     * @param payments the lines of vouchers, each as {@code system/number/line}
     */
    @Published
    record PaymentDespiteMeasure(
            Subject subject, int number, List<String> payments, BigDecimal amount, LocalDate paidOn)
            implements FundControlEvent {}

    /** What can be done to the money. */
    enum Measure {
        /** 暂缓拨款. */
        SUSPENSION,
        /** 恢复拨款. */
        RESUMPTION,
        /** 停止拨款. */
        STOP,
        /** 调减. */
        REDUCTION,
        /** 收回. */
        CLAW_BACK
    }

    /** Why it is done (rules.md J). */
    enum Cause {
        /** 整改未通过或逾期. */
        RECTIFICATION_FAILED,
        /** 损失或违规. */
        LOSS_OR_VIOLATION,
        /** 完全不可能. */
        GOAL_IMPOSSIBLE,
        /** 客观原因. */
        OBJECTIVE,
        /** 结余. */
        SURPLUS,
        /** 政策的决定. */
        POLICY
    }
}

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
 *
 * <p>Money is held as long as any decision holds it: the project's own, or one on a policy that it carries out. Each begins and ends for
 * itself; an event names the policy where it follows from one.
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
     * @param endsHold the money was held by it, and is not any more
     * @param policy code of the policy whose decision it followed; null where it was the subject's own
     * @param restored the suspension that it took the place of, which holds the money again; null where there was none
     * @param stillHeld another decision, or that suspension, holds the money all the same
     * @param droppedOn the first day on which it holds nothing any more
     */
    @Published
    record MeasureDropped(
            Subject subject,
            int number,
            String reason,
            String document,
            boolean endsHold,
            @Nullable String policy,
            @Nullable Suspension restored,
            boolean stillHeld,
            LocalDate droppedOn)
            implements FundControlEvent {}

    /**
     * A suspension as it stands.
     *
     * @param since its first day
     * @param lapsesOn the day on which a provisional one ends by itself; null where it stands on a finding
     */
    record Suspension(LocalDate since, @Nullable LocalDate lapsesOn) {}

    /**
     * The money is held (暂缓拨款).
     *
     * @param rectification number of the rectification of the serious finding; null while provisional
     * @param policy code of the policy whose decision it follows; null where it is the subject's own
     * @param document 文号 of the decision
     * @param suspendedOn the first day; that of the provisional suspension where this one takes its place
     * @param lapsesOn the day on which a provisional suspension ends by itself; null where it stands on a finding
     * @param acknowledgeBy until when finance is expected to answer
     * @param origin the policy's decision that it comes from, also where the project was excepted since; null where it comes from none
     */
    @Published
    record FundsSuspended(
            Subject subject,
            int number,
            String unitCode,
            String reason,
            @Nullable Integer rectification,
            @Nullable String policy,
            String document,
            LocalDate suspendedOn,
            @Nullable LocalDate lapsesOn,
            LocalDate acknowledgeBy,
            @Nullable PolicyDecision origin)
            implements FundControlEvent {}

    /**
     * A decision on a policy.
     *
     * @param policy its code
     * @param number of the measure there
     */
    record PolicyDecision(String policy, int number) {}

    /**
     * A decision holds the money no more (恢复拨款); it flows again unless another one does.
     *
     * @param policy code of the policy whose decision it follows; null where it is the subject's own
     * @param stillHeld another decision holds the money all the same
     * @param resumedOn the first day on which this decision holds nothing any more
     */
    @Published
    record FundsResumed(
            Subject subject,
            int number,
            String reason,
            @Nullable String policy,
            boolean stillHeld,
            String document,
            LocalDate resumedOn,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * Nobody confirmed the provisional suspension in time; it ended by itself.
     *
     * @param policy code of the policy whose suspension it was; null where it was the subject's own
     * @param stillHeld another decision holds the money all the same
     */
    @Published
    record SuspensionLapsed(
            Subject subject, int number, @Nullable String policy, boolean stillHeld, LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * No more money is paid (停止拨款).
     *
     * @param policy code of the policy whose decision it follows; null where it is the subject's own
     * @param origin that decision; null where it is the subject's own
     */
    @Published
    record FundsStopped(
            Subject subject,
            int number,
            Cause cause,
            String reason,
            @Nullable String policy,
            String document,
            LocalDate stoppedOn,
            LocalDate acknowledgeBy,
            @Nullable PolicyDecision origin)
            implements FundControlEvent {}

    /**
     * The budget is to be cut (调减); the goal is adjusted at the same time.
     *
     * @param amount 元
     * @param decreasedBefore 追减, 收回 and 调剂转出 in 元 that finance had booked by then; what it books beyond that carries the reduction
     *     out
     */
    @Published
    record ReductionDecided(
            Subject subject,
            int number,
            BigDecimal amount,
            BigDecimal decreasedBefore,
            Cause cause,
            String reason,
            String document,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * Money is to be taken back (收回).
     *
     * @param amount 元
     * @param decreasedBefore 追减, 收回 and 调剂转出 in 元 that finance had booked by then; what it books beyond that carries the claw-back
     *     out
     * @param carriesOut number of the reduction that it carries out: finance books one decrease for both
     */
    @Published
    record ClawbackDecided(
            Subject subject,
            int number,
            BigDecimal amount,
            BigDecimal decreasedBefore,
            Cause cause,
            String reason,
            @Nullable Integer carriesOut,
            String document,
            LocalDate acknowledgeBy)
            implements FundControlEvent {}

    /**
     * What a policy's decision means for one of its projects, whose money it then holds or holds no more.
     *
     * @param lapsesOn the day on which a provisional suspension ends by itself, for the project too; null where it does not
     */
    record LinkedProjectConcerned(
            Subject subject,
            int number,
            String projectCode,
            Measure measure,
            String reason,
            String document,
            @Nullable LocalDate lapsesOn)
            implements FundControlEvent {}

    /** A project of the policy is left out of its decision; what the policy held of its money before is held for itself from now on. */
    record LinkedProjectExcepted(Subject subject, int number, String projectCode, String reason, String document)
            implements FundControlEvent {}

    /** A policy's decision was dropped that concerned the project, whose money it holds no more, whatever was decided since. */
    record LinkedProjectReleased(Subject subject, int number, String projectCode, String reason, String document)
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

    /** Why it is done. */
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

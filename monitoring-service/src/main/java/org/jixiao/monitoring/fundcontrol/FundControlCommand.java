package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.PolicyDecision;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the control of a subject's money. */
public sealed interface FundControlCommand extends Command {

    /**
     * Hold the money (暂缓).
     *
     * @param rectification number of the rectification of a serious finding; null where it is urgent and therefore provisional
     * @param document 文号 of the decision
     * @param linked what becomes of the projects of a policy; empty for any other subject
     */
    record SuspendFunds(
            Subject subject,
            String reason,
            @Nullable Integer rectification,
            String document,
            List<LinkedProject> linked,
            LocalDate on)
            implements FundControlCommand {}

    /** Let the money flow again (恢复). */
    record ResumeFunds(Subject subject, String reason, String document, List<LinkedProject> linked, LocalDate on)
            implements FundControlCommand {}

    /**
     * Propose 停止, 调减 or 收回, so that the unit can state its case before it is decided.
     *
     * @param amount 元; null for 停止
     * @param rectification the rectification that failed, or that found loss or violation
     * @param carriesOut the reduction that a claw-back carries out
     */
    record ProposeMeasure(
            Subject subject,
            Measure measure,
            @Nullable BigDecimal amount,
            Cause cause,
            String reason,
            @Nullable Integer rectification,
            @Nullable Integer carriesOut,
            LocalDate on)
            implements FundControlCommand {}

    /** State the unit's case (陈述说明). */
    record StateCase(Subject subject, int number, String statement, String unit, LocalDate on)
            implements FundControlCommand {}

    /** Take the measure that was proposed. */
    record DecideMeasure(Subject subject, int number, String document, List<LinkedProject> linked, LocalDate on)
            implements FundControlCommand {}

    /** Do not take the measure that was proposed. */
    record DropMeasure(Subject subject, int number, String reason, String document, LocalDate on)
            implements FundControlCommand {}

    /** Take a decision once more that finance refused. */
    record RepeatDecision(Subject subject, int number, String remark, String document, LocalDate on)
            implements FundControlCommand {}

    /** Finance carried a decision out. */
    record AcknowledgeDecision(
            Subject subject,
            int number,
            String document,
            LocalDate acknowledgedOn,
            @Nullable BigDecimal amount) implements FundControlCommand {}

    /** Finance does not carry a decision out. */
    record RefuseDecision(Subject subject, int number, String document, LocalDate refusedOn)
            implements FundControlCommand {}

    /** Provisional suspensions have run out: the own one, or that of a policy. */
    record LapseSuspension(Subject subject, LocalDate on) implements FundControlCommand {}

    /** A payment came; it may go against a measure. */
    record NotePayment(Subject subject, String payment, BigDecimal amount, LocalDate paidOn)
            implements FundControlCommand {}

    /**
     * A policy's decision concerns this project.
     *
     * @param lapsesOn last day of a provisional suspension; null where it does not end by itself
     */
    record FollowPolicy(
            Subject subject,
            PolicyDecision decision,
            Measure measure,
            String reason,
            String document,
            @Nullable LocalDate lapsesOn,
            LocalDate on)
            implements FundControlCommand {}

    /**
     * A policy's decision leaves this project out: what the policy held of its money, it holds for itself from now on, and may resume for
     * itself.
     *
     * @param policy its code
     */
    record HoldForItself(Subject subject, String policy, String reason, String document, LocalDate on)
            implements FundControlCommand {}

    /** A policy's decision that concerned this project was dropped: it holds nothing here any more, and what it took the place of does. */
    record LetGoWithPolicy(Subject subject, PolicyDecision decision, String reason, String document, LocalDate on)
            implements FundControlCommand {}

    /**
     * A project of a policy in the policy's decision.
     *
     * @param exception why the project is left out; null where it is included
     */
    record LinkedProject(String code, @Nullable String exception) {}
}

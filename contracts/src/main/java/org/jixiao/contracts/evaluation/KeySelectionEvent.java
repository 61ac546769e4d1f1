package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** Which projects and policies of a budget year the office evaluates itself (重点评价的选定, 财预〔2020〕10号). */
public sealed interface KeySelectionEvent extends StoredEvent {

    int budgetYear();

    /**
     * A selection was proposed. Whoever takes the seed and the candidates comes to the same one.
     *
     * @param number counts the proposals of the year from 1; a later one takes the place of the one before
     * @param seed what decides by lot
     * @param rulebookVersion the rulebook that the numbers come from
     * @param candidates every subject that can be evaluated, in the order of its claim
     */
    record KeySelectionProposed(
            int budgetYear,
            int number,
            String seed,
            int rulebookVersion,
            List<Candidate> candidates,
            LocalDate proposedOn)
            implements KeySelectionEvent {}

    /**
     * A subject that might be evaluated.
     *
     * @param amount approved budget, 元; null where it is not known
     * @param grounds why it has priority; none of an ordinary one
     * @param proposed whether it is proposed, by its grounds or by lot
     */
    record Candidate(
            Subject subject,
            String name,
            String unitCode,
            @Nullable BigDecimal amount,
            List<Ground> grounds,
            boolean proposed) {}

    /** Why a subject has priority. */
    enum Ground {
        /** 五年周期到期: a key project that nobody has evaluated for as long as the cycle. */
        CYCLE_DUE,
        /** 上次评价等级较低, or 无法证明. */
        LOW_GRADE,
        /** 上次评价有预警. */
        ALERT,
        /** 政策. */
        POLICY,
        /** 重点项目. */
        KEY,
        /** 大额. */
        LARGE_AMOUNT
    }

    /**
     * 计划财务处 decided what is evaluated; a later decision takes the place of the one before.
     *
     * @param proposal number of the proposal that was decided on
     * @param selected what is evaluated
     * @param deviations what is evaluated beside the proposal, or left out of it, and why
     * @param document 文号 of the decision
     */
    @Published
    record KeySelectionDecided(
            int budgetYear,
            int proposal,
            List<Selected> selected,
            List<Deviation> deviations,
            String document,
            LocalDate decidedOn)
            implements KeySelectionEvent {}

    /**
     * A subject that is evaluated.
     *
     * @param grounds why it has priority; none where it was drawn by lot, or taken beside the proposal
     */
    record Selected(Subject subject, String name, String unitCode, List<Ground> grounds) {}

    /** Where the decision differs from the proposal. */
    record Deviation(Subject subject, String reason) {}
}

package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;

/**
 * A result of the year before adjusts the budget that is being spent (评价结果与预算调整挂钩). The subject is the project in the year whose
 * budget is adjusted; the money itself moves by finance's documents alone.
 */
public sealed interface ResultAdjustmentEvent extends StoredEvent {

    Subject subject();

    /** Counts the project's adjustments of that year from 1. */
    int number();

    /** In which direction. */
    enum Kind {
        /** 调减. */
        REDUCE,
        /** 调增. */
        INCREASE
    }

    /**
     * The meeting decided that the budget is adjusted; finance is asked to do it.
     *
     * @param basis of the result whose use was decided
     * @param resultVersion of that result, among those of its basis
     * @param amount 元
     * @param before what finance had taken away or given besides by then, 元: what it does beyond that carries the adjustment out
     * @param measuresAhead numbers of the reductions and claw-backs of fund control that finance had not booked by then: as long as they
     *     stand, what it takes away carries them out first; none where the budget is raised
     * @param document number of the meeting's paper
     */
    @Published
    record AdjustmentDecided(
            Subject subject,
            int number,
            Basis basis,
            int resultVersion,
            Kind kind,
            BigDecimal amount,
            BigDecimal before,
            List<Integer> measuresAhead,
            String reason,
            String document,
            LocalDate decidedOn)
            implements ResultAdjustmentEvent {

        public AdjustmentDecided {
            measuresAhead = List.copyOf(measuresAhead);
        }
    }

    /** Finance's documents have adjusted all of it. */
    record AdjustmentCarriedOut(Subject subject, int number, LocalDate carriedOutOn) implements ResultAdjustmentEvent {}

    /**
     * The result on which it rests was decided on again, and the leaders let the adjustment stand all the same.
     *
     * @param basis of the result whose use is decided now
     * @param resultVersion of that result, among those of its basis
     */
    record AdjustmentUpheld(
            Subject subject, int number, Basis basis, int resultVersion, String reason, LocalDate upheldOn)
            implements ResultAdjustmentEvent {}

    /** It is not made after all. */
    @Published
    record AdjustmentDropped(Subject subject, int number, String reason, LocalDate droppedOn)
            implements ResultAdjustmentEvent {}
}

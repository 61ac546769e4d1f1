package org.jixiao.evaluation.resultadjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of the adjustment of a project's budget by the result of the year before. */
public sealed interface ResultAdjustmentCommand extends Command {

    /**
     * Take down what the meeting decided.
     *
     * @param amount 元
     * @param document number of the meeting's paper
     */
    record DecideAdjustment(Subject subject, Kind kind, BigDecimal amount, String reason, String document, LocalDate on)
            implements ResultAdjustmentCommand {}

    /** Look whether finance has adjusted all of it. */
    record AcknowledgeAdjustment(Subject subject, int number, LocalDate on) implements ResultAdjustmentCommand {}

    /** Let it stand although the result on which it rests was decided on again. */
    record UpholdAdjustment(Subject subject, int number, String reason, LocalDate on)
            implements ResultAdjustmentCommand {}

    /** Do not make it after all. */
    record DropAdjustment(Subject subject, int number, String reason, LocalDate on)
            implements ResultAdjustmentCommand {}
}

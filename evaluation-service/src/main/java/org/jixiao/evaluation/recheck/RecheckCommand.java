package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent.LineScore;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;

/** What can be asked of the recheck of a result. */
public sealed interface RecheckCommand extends Command {

    Actor by();

    LocalDate on();

    /**
     * Judge the result's lines.
     *
     * @param lines those that the scorer sees otherwise; every other stands as it was scored
     */
    record ScoreRecheck(Subject subject, List<LineScore> lines, String remark, Actor by, LocalDate on)
            implements RecheckCommand {}

    /**
     * Confirm the result, or change it to the mean of the scorers.
     *
     * @param reconciled indicators on which the scorers lie too far apart, and on no other
     */
    record ConcludeRecheck(Subject subject, List<Reconciled> reconciled, String remark, Actor by, LocalDate on)
            implements RecheckCommand {}

    /** What the scorers came to on an indicator on which they had lain apart, and how. */
    record Reconciled(String indicator, BigDecimal points, String note) {}
}

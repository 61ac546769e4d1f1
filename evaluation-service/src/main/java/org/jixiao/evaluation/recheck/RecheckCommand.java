package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of the recheck of a result. */
public sealed interface RecheckCommand extends Command {

    Actor by();

    LocalDate on();

    /**
     * Judge the result's lines.
     *
     * @param lines those that the scorer sees otherwise; every other stands as it was scored
     */
    record ScoreRecheck(Subject subject, List<Judged> lines, String remark, Actor by, LocalDate on)
            implements RecheckCommand {}

    /**
     * Confirm the result, or change it to the mean of the scorers.
     *
     * @param reconciled indicators on which the scorers lie too far apart, and on no other
     */
    record ConcludeRecheck(Subject subject, List<Reconciled> reconciled, String remark, Actor by, LocalDate on)
            implements RecheckCommand {}

    /**
     * What a scorer gives an indicator, and why.
     *
     * @param points null where it is held for not proved (无法证明)
     */
    record Judged(String indicator, @Nullable BigDecimal points, boolean unproved, String reason) {}

    /**
     * What the scorers came to on an indicator on which they had lain apart, and how.
     *
     * @param points null where they hold it for not proved (无法证明)
     */
    record Reconciled(String indicator, @Nullable BigDecimal points, boolean unproved, String note) {}
}

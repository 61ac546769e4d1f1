package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the recheck (复核) of a subject's result. */
public sealed interface RecheckEvent extends StoredEvent {

    Subject subject();

    /**
     * Somebody of the three judged the result's lines; another judgement of the same person takes the place of the one before.
     *
     * @param resultVersion the result that was judged
     * @param role by which the person judged
     * @param lines those that the scorer sees otherwise; every other stands as it was scored
     */
    record RecheckScored(
            Subject subject,
            int resultVersion,
            Person scorer,
            String role,
            List<LineScore> lines,
            String remark,
            LocalDate scoredOn)
            implements RecheckEvent {}

    /**
     * What a scorer gives an indicator, and why.
     *
     * @param unproved whether the scorer holds it for not proved (无法证明): then it has no points
     */
    record LineScore(String indicator, BigDecimal points, String reason, boolean unproved) {}

    /**
     * The recheck ended: the result is confirmed, or a changed one takes its place as the next version.
     *
     * @param resultVersion the result that was rechecked
     * @param lines those that changed; none where the result is confirmed
     * @param difference of the totals, without sign
     * @param considerable so large that it counts in the work assessment (考核)
     */
    record RecheckConcluded(
            Subject subject,
            int resultVersion,
            Outcome outcome,
            List<LineChange> lines,
            BigDecimal totalBefore,
            BigDecimal totalAfter,
            @Nullable String gradeBefore,
            @Nullable String gradeAfter,
            BigDecimal difference,
            boolean considerable,
            String remark,
            LocalDate concludedOn)
            implements RecheckEvent {}

    /**
     * An indicator whose points changed, or which is not held for proved any more.
     *
     * @param before points of the result that was rechecked
     * @param after the mean of the scorers, or what was reconciled
     * @param reason of the scorers, or the note of the reconciliation
     * @param unproved whether it is not held for proved (无法证明): then it has no points
     */
    record LineChange(
            String indicator, String name, BigDecimal before, BigDecimal after, String reason, boolean unproved) {}

    /** What came of a recheck. */
    enum Outcome {
        /** 维持原结果. */
        CONFIRMED,
        /** 调整结果. */
        CHANGED
    }
}

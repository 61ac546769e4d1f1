package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Reported;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jspecify.annotations.Nullable;

/** Fills a self-evaluation with what the log already knows: the goal, what tracking last said, the money. */
final class Prefill {

    private Prefill() {}

    static SelfEvaluationOpened open(GoalApproved goal, int rulebookVersion, Circumstances known) {
        return new SelfEvaluationOpened(
                goal.subject().code(),
                goal.subject().budgetYear(),
                goal.name(),
                goal.unitCode(),
                goal.version(),
                rulebookVersion,
                goal.content().overallGoal(),
                goal.content().indicators(),
                goal.content().indicators().stream()
                        .flatMap(indicator -> known.tracking().stream()
                                .filter(progress -> progress.code().equals(indicator.code()))
                                .map(progress -> reported(indicator, progress)))
                        .toList(),
                known.money().approved(),
                known.money().executed());
    }

    private static Reported reported(Indicator indicator, IndicatorProgress progress) {
        Band band = band(progress.attainment());
        Actual actual = indicator.direction() == Direction.YES_NO
                ? new Actual(null, null, band == null ? null : band == Band.REACHED, null, null, null)
                : new Actual(progress.actual(), progress.doneOn(), null, band, null, null);
        return new Reported(indicator.code(), actual);
    }

    private static @Nullable Band band(IndicatorProgress.@Nullable Attainment attainment) {
        return switch (attainment) {
            case null -> null;
            case REACHED -> Band.REACHED;
            case PARTLY_REACHED -> Band.PARTLY_REACHED;
            case MISSED -> Band.MISSED;
        };
    }
}

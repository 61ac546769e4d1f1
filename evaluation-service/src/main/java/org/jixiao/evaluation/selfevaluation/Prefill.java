package org.jixiao.evaluation.selfevaluation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Reported;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jspecify.annotations.Nullable;

/** Fills a self-evaluation with what the log already knows: the goal, what tracking last said, the money. */
final class Prefill {

    private Prefill() {}

    static SelfEvaluationOpened open(
            OpenSelfEvaluation command, Goal goal, Person officer, int rulebookVersion, Circumstances known) {
        return new SelfEvaluationOpened(
                command.subject(),
                goal.name(),
                requireNonNullElse(known.unitCode(), goal.unitCode()),
                goal.version(),
                rulebookVersion,
                goal.content().overallGoal(),
                goal.content().indicators(),
                reported(goal.content().indicators(), known.reported()),
                known.funds(command.subject().budgetYear()),
                officer,
                // reviews that begin after a transfer go the way of the new unit
                known.route(goal.route()),
                goal.trial(),
                command.on());
    }

    private static List<Reported> reported(List<Indicator> indicators, List<IndicatorProgress> progress) {
        return indicators.stream()
                .flatMap(indicator -> progress.stream()
                        .filter(one -> one.code().equals(indicator.code()))
                        .map(one -> reported(indicator, one)))
                .toList();
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

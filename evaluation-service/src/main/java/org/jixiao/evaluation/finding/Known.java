package org.jixiao.evaluation.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;

/**
 * What the findings of a subject have heard from other streams.
 *
 * @param exists the subject is known: a unit puts things right
 * @param evaluated it has a final result, of its own evaluation or of the department's
 * @param rechecked that was rechecked
 * @param rulesFrom first days of the versions of the rulebook
 */
record Known(boolean exists, boolean classified, boolean evaluated, boolean rechecked, List<LocalDate> rulesFrom) {

    static Known nothing() {
        return new Known(false, false, false, false, List.of());
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed _, PolicyProposed _, GoalApproved _, TrialFiled _ ->
                new Known(true, classified, evaluated, rechecked, rulesFrom);
            case ClassifiedProjectRegistered _ -> new Known(true, true, evaluated, rechecked, rulesFrom);
            case SelfEvaluationFinalised _, KeyEvaluationFinalised _ ->
                new Known(exists, classified, true, rechecked, rulesFrom);
            case RecheckConcluded _ -> new Known(exists, classified, evaluated, true, rulesFrom);
            case RulebookPublished version ->
                new Known(
                        exists,
                        classified,
                        evaluated,
                        rechecked,
                        Stream.concat(rulesFrom.stream(), Stream.of(version.effectiveFrom()))
                                .toList());
            default -> this;
        };
    }

    boolean hasRulesOn(LocalDate day) {
        return rulesFrom.stream().anyMatch(from -> !from.isAfter(day));
    }
}

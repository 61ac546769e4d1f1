package org.jixiao.evaluation.finding;

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
import org.jixiao.kernel.rulebook.RulebooksHeard;

/**
 * What the findings of a subject have heard from other streams.
 *
 * @param exists the subject is known: a unit puts things right
 * @param evaluated it has a final result, of its own evaluation or of the department's
 * @param rechecked that was rechecked
 */
record Known(boolean exists, boolean classified, boolean evaluated, boolean rechecked, RulebooksHeard rulebook) {

    static Known nothing() {
        return new Known(false, false, false, false, RulebooksHeard.none());
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed _, PolicyProposed _, GoalApproved _, TrialFiled _ ->
                new Known(true, classified, evaluated, rechecked, rulebook);
            case ClassifiedProjectRegistered _ -> new Known(true, true, evaluated, rechecked, rulebook);
            case SelfEvaluationFinalised _, KeyEvaluationFinalised _ ->
                new Known(exists, classified, true, rechecked, rulebook);
            case RecheckConcluded _ -> new Known(exists, classified, evaluated, true, rulebook);
            case RulebookPublished version ->
                new Known(exists, classified, evaluated, rechecked, rulebook.and(version));
            default -> this;
        };
    }
}

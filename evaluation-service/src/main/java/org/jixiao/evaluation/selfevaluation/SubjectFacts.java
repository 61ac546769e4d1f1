package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.kernel.posts.Officers;
import org.jspecify.annotations.Nullable;

/**
 * What goals says of the subject that evaluates itself.
 *
 * @param classified how a classified project was registered; null for any other
 * @param classifiedGoalApproved whether the goal of a classified project was approved
 * @param goal in the version that binds the year; null while there is none
 * @param moved the last transfer of a project; null of what stayed where it was
 * @param officers who answers for the subject
 * @param key 重点
 */
record SubjectFacts(
        @Nullable ClassifiedProjectRegistered classified,
        boolean classifiedGoalApproved,
        @Nullable Goal goal,
        @Nullable ProjectTransferred moved,
        Officers officers,
        boolean key) {

    static SubjectFacts unheard() {
        return new SubjectFacts(null, false, null, null, Officers.none(), false);
    }

    SubjectFacts after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered registered ->
                new SubjectFacts(registered, classifiedGoalApproved, goal, moved, officers, key);
            case ClassifiedGoalApproved _ -> new SubjectFacts(classified, true, goal, moved, officers, key);
            case GoalApproved approved -> with(Goal.of(approved), officers.beginningWith(approved.officer()));
            case TrialFiled filed -> with(Goal.of(filed), officers.beginningWith(filed.officer()));
            case GoalAdjusted adjusted when goal != null -> with(goal.after(adjusted), officers);
            case ProjectTransferred transfer ->
                new SubjectFacts(classified, classifiedGoalApproved, goal, transfer, officers.after(transfer), key);
            case KeyProjectDesignated _ -> with(true);
            case KeyDesignationLifted _ -> with(false);
            default -> with(goal, officers.after(event));
        };
    }

    private SubjectFacts with(@Nullable Goal other, Officers charged) {
        return new SubjectFacts(classified, classifiedGoalApproved, other, moved, charged, key);
    }

    private SubjectFacts with(boolean designated) {
        return new SubjectFacts(classified, classifiedGoalApproved, goal, moved, officers, designated);
    }
}

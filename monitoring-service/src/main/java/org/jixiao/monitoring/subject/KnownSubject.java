package org.jixiao.monitoring.subject;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jspecify.annotations.Nullable;

/**
 * What a subject is, as goals-service published it.
 *
 * <p>A transfer is heard from another stream than the goal, and perhaps before the goal that was approved earlier: once a project was
 * transferred, only another transfer moves it.
 *
 * @param unitCode the unit that it belongs to now; null while it is unknown here
 * @param transferred whether it was moved from one unit to another
 * @param trial its goal was only filed (试编), which keeps it outside fund control
 * @param linked projects that carry a policy out; none of any other subject
 */
public record KnownSubject(
        @Nullable String unitCode, boolean transferred, boolean classified, boolean trial, List<String> linked) {

    public KnownSubject {
        linked = List.copyOf(linked);
    }

    public static KnownSubject unknown() {
        return new KnownSubject(null, false, false, false, List.of());
    }

    public KnownSubject after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed -> of(proposed.unitCode(), classified, trial);
            case ClassifiedProjectRegistered registered -> of(registered.unitCode(), true, trial);
            case PolicyProposed proposed ->
                of(proposed.unitCode(), classified, trial).linkedTo(proposed.projects());
            case PolicyProjectsLinked changed -> linkedTo(changed.projects());
            case GoalApproved approved -> of(approved.unitCode(), classified, trial);
            case TrialFiled filed -> of(filed.unitCode(), classified, true);
            case ProjectTransferred moved -> new KnownSubject(moved.unitCode(), true, classified, trial, linked);
            default -> this;
        };
    }

    private KnownSubject of(String unit, boolean isClassified, boolean isTrial) {
        return new KnownSubject(transferred ? unitCode : unit, transferred, isClassified, isTrial, linked);
    }

    private KnownSubject linkedTo(List<String> projects) {
        return new KnownSubject(unitCode, transferred, classified, trial, projects);
    }
}

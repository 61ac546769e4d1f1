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
 * @param unitCode the unit that it belongs to; null while it is unknown here
 * @param trial its goal was only filed (试编), which keeps it outside fund control (rules D)
 * @param linked projects that carry a policy out; none of any other subject
 */
public record KnownSubject(@Nullable String unitCode, boolean classified, boolean trial, List<String> linked) {

    public KnownSubject {
        linked = List.copyOf(linked);
    }

    public static KnownSubject unknown() {
        return new KnownSubject(null, false, false, List.of());
    }

    public KnownSubject after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed -> new KnownSubject(proposed.unitCode(), classified, trial, linked);
            case ClassifiedProjectRegistered registered -> new KnownSubject(registered.unitCode(), true, trial, linked);
            case PolicyProposed proposed ->
                new KnownSubject(proposed.unitCode(), classified, trial, proposed.projects());
            case PolicyProjectsLinked changed -> new KnownSubject(unitCode, classified, trial, changed.projects());
            case GoalApproved approved -> new KnownSubject(approved.unitCode(), classified, trial, linked);
            case TrialFiled filed -> new KnownSubject(filed.unitCode(), classified, true, linked);
            case ProjectTransferred moved -> new KnownSubject(moved.unitCode(), classified, trial, linked);
            default -> this;
        };
    }
}

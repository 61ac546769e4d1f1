package org.jixiao.monitoring.subject;

import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jspecify.annotations.Nullable;

/**
 * What a subject is, as goals-service published it.
 *
 * @param unitCode the unit that it belongs to; null while it is unknown here
 * @param linked projects that carry a policy out; none of any other subject
 */
public record KnownSubject(@Nullable String unitCode, boolean classified, List<String> linked) {

    public KnownSubject {
        linked = List.copyOf(linked);
    }

    public static KnownSubject unknown() {
        return new KnownSubject(null, false, List.of());
    }

    public KnownSubject after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed -> new KnownSubject(proposed.unitCode(), classified, linked);
            case ClassifiedProjectRegistered registered -> new KnownSubject(registered.unitCode(), true, linked);
            case PolicyProposed proposed -> new KnownSubject(proposed.unitCode(), classified, proposed.projects());
            case PolicyProjectsLinked changed -> new KnownSubject(unitCode, classified, changed.projects());
            case GoalApproved approved -> new KnownSubject(approved.unitCode(), classified, linked);
            default -> this;
        };
    }
}

package org.jixiao.monitoring.goaltracking;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link GoalTrackingState}: it heeds the year's rulebook, the project's approved goal and its money. */
@Component
class GoalTracking extends Aggregate<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> {

    /** The rulebook is the whole office's, one per budget year. */
    private static final String OFFICE = "office";

    GoalTracking() {
        super("goal-tracking", GoalTrackingCommand.class, GoalTrackingEvent.class, new GoalTrackingState.NotOpen());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, OFFICE, subject.budgetYear())),
                streamOf("goal", subject),
                streamOf("budget-execution", subject));
    }
}

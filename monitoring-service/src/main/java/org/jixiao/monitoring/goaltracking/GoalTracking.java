package org.jixiao.monitoring.goaltracking;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OfReview;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link GoalTrackingState}: it heeds the year's rulebook, the approved goal, who answers for it, and its money. */
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
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("whole", subject),
                streamOf("goal", subject),
                streamOf("budget-execution", subject));
    }

    /** Whoever confirms or judges, may do so by a post of the own unit, or for who holds it. */
    @Override
    protected List<String> consultsFor(GoalTrackingCommand command) {
        if (!(command instanceof OfReview step)) {
            return List.of();
        }
        String unit = step.by().unit();
        return Subject.isOne(Subject.ORGANISATION, unit, Subject.NO_YEAR)
                ? List.of(
                        streamOf("posts", Subject.organisation(unit)),
                        streamOf("unit", Subject.unit(unit, command.subject().budgetYear())))
                : List.of();
    }
}

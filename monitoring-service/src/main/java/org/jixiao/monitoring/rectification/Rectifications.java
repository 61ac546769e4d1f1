package org.jixiao.monitoring.rectification;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link RectificationState}: it heeds what the subject is, its tracking and the year's rulebook. */
@Component
class Rectifications extends Aggregate<RectificationCommand, RectificationEvent, RectificationState> {

    Rectifications() {
        super("rectification", RectificationCommand.class, RectificationEvent.class, RectificationState.nothing());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, "office", subject.budgetYear())),
                streamOf("project", subject),
                streamOf("policy", subject),
                streamOf("goal", subject),
                streamOf("goal-tracking", subject));
    }
}

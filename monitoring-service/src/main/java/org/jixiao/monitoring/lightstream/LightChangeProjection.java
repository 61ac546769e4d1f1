package org.jixiao.monitoring.lightstream;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/**
 * One row per report that says how a goal stands now, by its position in the log. It runs in one segment, so that rows appear in their
 * order and a listener that has seen one has seen all before it.
 */
@Component
class LightChangeProjection extends Projection {

    static final String NAME = "monitoring-light-changes";

    private static final Table CHANGES = Table.named("light_change").withKey("position");

    LightChangeProjection() {
        super(NAME, CHANGES);
        on(ProgressReported.class, LightChangeProjection::reported);
    }

    private static List<Change> reported(ProgressReported event, Happened at) {
        if (!event.latest()) {
            return none();
        }
        Subject subject = event.subject();
        DualReading reading = event.reading();
        return List.of(CHANGES.row(at.position())
                .set("kind", subject.kind())
                .set("code", subject.code())
                .set("budget_year", subject.budgetYear())
                .set("cut_off_month", event.cutOffMonth())
                .set("goal_light", reading.goal().light().name())
                .set("money_pace", reading.money().pace().name())
                .set("combined", reading.combined().name())
                .set("changed_on", at.businessDate()));
    }
}

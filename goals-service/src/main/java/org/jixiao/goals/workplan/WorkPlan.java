package org.jixiao.goals.workplan;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.goals.unit.Unit;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link WorkPlanState}: what a unit is decides who keeps its plan and whether it is supervised. */
@Component
class WorkPlan extends Aggregate<WorkPlanCommand, WorkPlanEvent, WorkPlanState> {

    WorkPlan() {
        super("work-plan", WorkPlanCommand.class, WorkPlanEvent.class, WorkPlanState.empty());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(Unit.streamOf(subject.code(), subject.budgetYear()));
    }
}

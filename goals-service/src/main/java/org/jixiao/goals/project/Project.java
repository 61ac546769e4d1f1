package org.jixiao.goals.project;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.unit.Unit;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link ProjectState}: its gates go by the appraisal and the goal of the same project. */
@Component
class Project extends Aggregate<ProjectCommand, ProjectEvent, ProjectState> {

    Project() {
        super("project", ProjectCommand.class, ProjectEvent.class, new ProjectState.Unknown());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(streamOf("appraisal", subject), streamOf("goal", subject));
    }

    /** Who proposes is a unit of the budget year. */
    @Override
    protected List<String> consultsFor(ProjectCommand command) {
        return command instanceof ProposeProject proposal
                ? List.of(Unit.streamOf(proposal.unitCode(), proposal.budgetYear()))
                : List.of();
    }
}

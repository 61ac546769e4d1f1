package org.jixiao.goals.project;

import java.util.List;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.RemovedFromLibrary;
import org.jixiao.goals.project.ProjectCommand.RemoveFromLibrary;
import org.jixiao.goals.project.ProjectCommand.RemoveWhereConditionCeased;
import org.jixiao.goals.project.ProjectState.Known;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Whatever ceases to deserve its place in the library leaves it, with the reason; never out of a year already arranged. */
final class RemovalRules {

    private RemovalRules() {}

    static Decision<ProjectEvent> remove(RemoveFromLibrary command, Known project) {
        if (project.progress().taken().containsKey(Stage.ARRANGED)) {
            return Decision.refuse(Stage.ARRANGED.onceTaken());
        }
        return project.progress().taken().containsKey(Stage.IN_LIBRARY)
                ? Decision.accept(new RemovedFromLibrary(
                        command.projectCode(), command.budgetYear(), List.of(), command.reason()))
                : Decision.refuse(Stage.IN_LIBRARY.whileMissing());
    }

    static Decision<ProjectEvent> removeWhereCeased(RemoveWhereConditionCeased command, Known project) {
        List<Refusal> ceased = project.gates().ceasedInTheLibrary(project.exemptFromAppraisal());
        boolean inLibrary = project.progress().taken().containsKey(Stage.IN_LIBRARY);
        return ceased.isEmpty() || !inLibrary || project.progress().taken().containsKey(Stage.ARRANGED)
                ? Decision.nothingToDo()
                : Decision.accept(new RemovedFromLibrary(
                        command.projectCode(),
                        command.budgetYear(),
                        ceased.stream().map(Refusal::code).toList(),
                        null));
    }
}

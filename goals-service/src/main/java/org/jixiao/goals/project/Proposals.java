package org.jixiao.goals.project;

import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;

/** What a proposal says, once it is accepted. */
final class Proposals {

    private Proposals() {}

    static ProjectProposed proposed(ProposeProject command, UnitKind kind, Participation participation) {
        return new ProjectProposed(
                command.projectCode(),
                command.budgetYear(),
                command.name(),
                command.unitCode(),
                kind,
                participation,
                command.division(),
                command.projectOfficer(),
                command.kind(),
                command.nature(),
                command.requestedAmount(),
                command.profile());
    }

    static ClassifiedProjectRegistered registered(ProposeClassifiedProject command) {
        return new ClassifiedProjectRegistered(
                command.projectCode(), command.budgetYear(), command.codeName(), command.unitCode(), command.total());
    }
}

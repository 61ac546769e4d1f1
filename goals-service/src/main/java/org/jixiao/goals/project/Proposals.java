package org.jixiao.goals.project;

import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** Whether a proposal is accepted, and what it says then. */
final class Proposals {

    private Proposals() {}

    static Decision<ProjectEvent> propose(ProposeProject command, UnitStanding unit) {
        UnitKind kind = unit.kind();
        Participation participation = unit.participation();
        if (command.budgetYear() < command.profile().fromYear()
                || command.budgetYear() > command.profile().toYear()) {
            return Decision.refuse(Refusal.rule("budget-year-outside-project").at("profile.fromYear"));
        }
        return kind == null || participation == null
                ? Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"))
                : Decision.accept(proposed(command, kind, participation));
    }

    /** While the year's opening load is open. */
    static Decision<ProjectEvent> takeOver(ImportProject command, UnitStanding unit) {
        UnitKind kind = unit.kind();
        Participation participation = unit.participation();
        if (unit.loadSignedOff()) {
            return Decision.refuse(Refusal.conflict("opening-load-signed-off"));
        }
        return kind == null || participation == null
                ? Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"))
                : Decision.accept(proposed(command.proposal(), kind, participation), command.history());
    }

    static Decision<ProjectEvent> takeOverAgain(ImportProject command, Progress progress) {
        return command.history().equals(progress.imported())
                ? Decision.nothingToDo()
                : Decision.refuse(Refusal.conflict("project-already-proposed"));
    }

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

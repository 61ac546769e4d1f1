package org.jixiao.goals.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.goals.project.ProjectCommand.AppointProjectOfficer;
import org.jixiao.goals.project.ProjectCommand.DesignateKeyProject;
import org.jixiao.goals.project.ProjectCommand.LiftKeyDesignation;
import org.jixiao.goals.project.ProjectCommand.LiftRestriction;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.goals.project.ProjectState.Ordinary;
import org.jixiao.goals.subject.OfficerRules;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What a project is, apart from how far it has come: who answers for it, whether it is a key one, whether it may be disclosed. */
final class StandingRules {

    private StandingRules() {}

    static Decision<ProjectEvent> restrict(RestrictDisclosure command, Ordinary project) {
        DisclosureRestricted finding = new DisclosureRestricted(
                command.projectCode(),
                command.budgetYear(),
                command.ground(),
                command.reviewer(),
                command.reexamineOn());
        if (finding.equals(project.progress().restriction())) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>();
        if (!command.reexamineOn().isAfter(command.on())) {
            objections.add(Refusal.rule("reexamination-not-in-the-future").at("reexamineOn"));
        }
        lastReexamination(command, project)
                .filter(last -> command.reexamineOn().isAfter(last))
                .ifPresent(last -> objections.add(Refusal.rule("reexamination-too-late")
                        .with("until", last.toString())
                        .at("reexamineOn")));
        if (prolongs(finding, project.progress().found())) {
            objections.add(Refusal.forbidden("reexamination-needs-another-person"));
        }
        return objections.isEmpty() ? Decision.accept(finding) : Decision.refuse(objections);
    }

    /** Nobody prolongs a finding of their own, not by lifting it and finding it anew either. */
    private static boolean prolongs(DisclosureRestricted finding, @Nullable DisclosureRestricted before) {
        return before != null
                && finding.reexamineOn().isAfter(before.reexamineOn())
                && finding.reviewer().equals(before.reviewer());
    }

    /** By the rulebook of the year (政府信息公开条例 art. 18); empty before it has one. */
    private static Optional<LocalDate> lastReexamination(RestrictDisclosure command, Ordinary project) {
        return project.belonging()
                .asked()
                .rulebook()
                .inForce(command.on())
                .map(version -> command.on()
                        .plusMonths(version.rules().disclosure().handling().reexamineMonths()));
    }

    static Decision<ProjectEvent> lift(LiftRestriction command, Ordinary project) {
        return project.progress().restriction() == null
                ? Decision.nothingToDo()
                : Decision.accept(new DisclosureRestrictionLifted(
                        command.projectCode(),
                        command.budgetYear(),
                        command.reason(),
                        command.reviewer(),
                        command.on()));
    }

    static Decision<ProjectEvent> appoint(AppointProjectOfficer command, Ordinary project) {
        return OfficerRules.appoint(
                project.progress().officers(),
                command.projectOfficer(),
                command.from(),
                command.by(),
                project.unitCode(),
                Refusal.forbidden("project-of-another-unit"),
                new ProjectOfficerAppointed(
                        command.projectCode(),
                        command.budgetYear(),
                        command.projectOfficer(),
                        command.from(),
                        command.reason()));
    }

    static Decision<ProjectEvent> designate(DesignateKeyProject command, Ordinary project) {
        KeyProjectDesignated before = project.progress().key();
        if (before != null) {
            return before.criterion().equals(command.criterion())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("project-already-key"));
        }
        return Decision.accept(new KeyProjectDesignated(
                command.projectCode(), command.budgetYear(), command.criterion(), command.on()));
    }

    static Decision<ProjectEvent> lift(LiftKeyDesignation command, Ordinary project) {
        return project.progress().key() == null
                ? Decision.nothingToDo()
                : Decision.accept(new KeyDesignationLifted(
                        command.projectCode(), command.budgetYear(), command.reason(), command.on()));
    }
}

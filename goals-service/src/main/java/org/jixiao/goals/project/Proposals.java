package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.goal.PassThresholdFits;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

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
        Optional<Refusal> ended = unit.units().objectionIn(command.unitCode(), command.budgetYear());
        if (ended.isPresent()) {
            return Decision.refuse(ended.get().at("unitCode"));
        }
        Optional<Refusal> unlisted = objectionToTheFunds(command.fundNature(), unit.rulebook());
        if (unlisted.isPresent()) {
            return Decision.refuse(unlisted.get());
        }
        return kind == null || participation == null
                ? Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"))
                : Decision.accept(proposed(command, kind, participation));
    }

    /** As it stood in the year before; a ground against its disclosure stands on. */
    static Decision<ProjectEvent> goOn(ContinueProject command, UnitStanding known) {
        ProjectProposed before = known.before();
        if (before == null) {
            return Decision.refuse(Refusal.notFound("project-not-found"));
        }
        ProposeProject again = new ProposeProject(
                command.projectCode(),
                command.budgetYear(),
                before.name(),
                before.unitCode(),
                before.division(),
                known.officers().inCharge(command.on()).orElse(before.projectOfficer()),
                before.kind(),
                ProjectNature.CONTINUING,
                before.requestedAmount(),
                before.fundNature(),
                before.profile(),
                before.unitCode());
        return switch (propose(again, known)) {
            case Decision.Accepted<ProjectEvent>(var events)
            when known.restriction() != null ->
                Decision.accept(Stream.concat(events.stream(), Stream.of(restricted(command, known.restriction())))
                        .toList());
            case Decision<ProjectEvent> proposed -> proposed;
        };
    }

    private static DisclosureRestricted restricted(ContinueProject command, DisclosureRestricted finding) {
        return new DisclosureRestricted(
                command.projectCode(),
                command.budgetYear(),
                finding.ground(),
                finding.reviewer(),
                finding.reexamineOn());
    }

    static Decision<ProjectEvent> propose(ProposeClassifiedProject command, UnitStanding unit) {
        Optional<Refusal> ended = unit.units().objectionIn(command.unitCode(), command.budgetYear());
        if (ended.isPresent()) {
            return Decision.refuse(ended.get().at("unitCode"));
        }
        Optional<Refusal> unlisted = objectionToTheFunds(command.fundNature(), unit.rulebook());
        if (unlisted.isPresent()) {
            return Decision.refuse(unlisted.get());
        }
        return CodeNames.ALL.contains(command.codeName())
                ? Decision.accept(registered(command))
                : Decision.refuse(Refusal.rule("code-name-not-listed").at("codeName"));
    }

    /** Up to the year's cut-over, and while its opening load is open; what comes later, comes through the gates. */
    static Decision<ProjectEvent> takeOver(ImportProject command, UnitStanding known) {
        UnitKind kind = known.kind();
        Participation participation = known.participation();
        List<Refusal> objections = new ArrayList<>(objectionsToTheDay(command.on(), known));
        if (known.loadSignedOff()) {
            objections.add(Refusal.conflict("opening-load-signed-off"));
        }
        if (kind == null || participation == null) {
            objections.add(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
            return Decision.refuse(objections);
        }
        objectionToTheFunds(command.proposal().fundNature(), known.rulebook()).ifPresent(objections::add);
        objections.addAll(objectionsToTheGoal(command.history(), known.rulebook()));
        return objections.isEmpty()
                ? Decision.accept(proposed(command.proposal(), kind, participation), command.history())
                : Decision.refuse(objections);
    }

    /** Gates are not judged again, but what is tracked and scored needs rules, and the weights and thresholds that they take. */
    private static List<Refusal> objectionsToTheGoal(ProjectImported history, RulebookVersions rulebook) {
        RulebookPublished rules = rulebook.inForce(history.approvedOn()).orElse(null);
        if (rules == null) {
            return List.of(Refusal.conflict("rulebook-not-in-force-then")
                    .with("approvedOn", history.approvedOn().toString()));
        }
        BigDecimal total = rules.rules().weights().indicatorTotal();
        BigDecimal sum =
                history.goal().indicators().stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Refusal> objections = new ArrayList<>();
        if (sum.compareTo(total) != 0) {
            objections.add(Refusal.rule("weights-do-not-sum-to-total")
                    .at("indicators")
                    .with("sum", sum.toPlainString())
                    .with("total", total.toPlainString()));
        }
        objections.addAll(PassThresholdFits.violations(history.goal().indicators(), rules.rules()));
        return objections;
    }

    /** Codes of natures of funds (资金性质) are a closed list: that of the newest rulebook of the year. */
    private static Optional<Refusal> objectionToTheFunds(@Nullable String code, RulebookVersions rulebook) {
        boolean listed = code == null
                || rulebook.newest().stream()
                        .flatMap(version -> version.rules().fundNatures().stream())
                        .anyMatch(nature -> nature.code().equals(code));
        return listed
                ? Optional.empty()
                : Optional.of(Refusal.rule("fund-nature-not-listed").at("fundNature"));
    }

    private static List<Refusal> objectionsToTheDay(LocalDate on, UnitStanding known) {
        LocalDate cutOver = known.rulebook()
                .inForce(on)
                .map(version -> version.rules().cutOver())
                .orElse(null);
        if (cutOver == null) {
            return List.of(Refusal.conflict("no-opening-load-in-this-year"));
        }
        return on.isAfter(cutOver)
                ? List.of(Refusal.conflict("cut-over-passed").with("cutOver", cutOver.toString()))
                : List.of();
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
                command.fundNature(),
                command.profile());
    }

    static ClassifiedProjectRegistered registered(ProposeClassifiedProject command) {
        return new ClassifiedProjectRegistered(
                command.projectCode(),
                command.budgetYear(),
                command.codeName(),
                command.unitCode(),
                command.total(),
                command.fundNature());
    }
}

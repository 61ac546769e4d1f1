package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        if (kind == null || participation == null) {
            return Decision.refuse(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
        }
        return FundNatures.meant(command.fundNature(), unit.rulebook())
                .<Decision<ProjectEvent>>map(nature -> Decision.accept(proposed(command, kind, participation, nature)))
                .orElseGet(() -> Decision.refuse(FundNatures.objection(command.budgetYear(), unit.rulebook())));
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
                Objects.requireNonNullElse(command.fundNature(), before.fundNature()),
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
        if (!CodeNames.ALL.contains(command.codeName())) {
            return Decision.refuse(Refusal.rule("code-name-not-listed").at("codeName"));
        }
        return FundNatures.meant(command.fundNature(), unit.rulebook())
                .<Decision<ProjectEvent>>map(nature -> Decision.accept(registered(command, nature)))
                .orElseGet(() -> Decision.refuse(FundNatures.objection(command.budgetYear(), unit.rulebook())));
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
        String nature = FundNatures.meant(command.proposal().fundNature(), known.rulebook())
                .orElse(null);
        if (nature == null) {
            objections.add(FundNatures.objection(command.budgetYear(), known.rulebook()));
        }
        objections.addAll(objectionsToTheGoal(command.history(), known.rulebook()));
        return nature == null || !objections.isEmpty()
                ? Decision.refuse(objections)
                : Decision.accept(proposed(command.proposal(), kind, participation, nature), command.history());
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

    static ProjectProposed proposed(
            ProposeProject command, UnitKind kind, Participation participation, String fundNature) {
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
                fundNature,
                command.profile());
    }

    static ClassifiedProjectRegistered registered(ProposeClassifiedProject command, String fundNature) {
        return new ClassifiedProjectRegistered(
                command.projectCode(),
                command.budgetYear(),
                command.codeName(),
                command.unitCode(),
                command.total(),
                fundNature);
    }
}

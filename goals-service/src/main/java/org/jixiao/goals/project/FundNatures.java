package org.jixiao.goals.project;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.goals.project.ProjectCommand.CorrectFundNature;
import org.jixiao.goals.project.ProjectState.Known;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Of which nature a project's funds are (资金性质): a code of the closed list of the year's newest rulebook. */
final class FundNatures {

    private FundNatures() {}

    /** The code that is meant, the list's first where none is named; empty where {@link #objection} has one. */
    static Optional<String> meant(@Nullable String named, RulebookVersions rulebook) {
        return listed(rulebook).stream()
                .map(FundNature::code)
                .filter(code -> named == null || named.equals(code))
                .findFirst();
    }

    /** Why nothing can be meant by that. */
    static Refusal objection(int budgetYear, RulebookVersions rulebook) {
        return listed(rulebook).isEmpty()
                ? Refusal.conflict("rulebook-not-published").with("budgetYear", budgetYear)
                : Refusal.rule("fund-nature-not-listed").at("fundNature");
    }

    private static List<FundNature> listed(RulebookVersions rulebook) {
        return rulebook.newest().map(version -> version.rules().fundNatures()).orElse(List.of());
    }

    /** Money that was arranged here, or that finance gave, keeps its nature; what was wrong then goes the way of a budget adjustment. */
    static Decision<ProjectEvent> correct(
            CorrectFundNature command, Known project, String current, RulebookVersions rulebook) {
        if (command.fundNature().equals(current)) {
            return Decision.nothingToDo();
        }
        if (project.progress().taken().containsKey(Stage.ARRANGED)) {
            return Decision.refuse(Stage.ARRANGED.onceTaken());
        }
        if (project.gates().moneyGiven() || !project.progress().breaches().isEmpty()) {
            return Decision.refuse(Refusal.conflict("fund-nature-of-money-that-was-given"));
        }
        return meant(command.fundNature(), rulebook).isEmpty()
                ? Decision.refuse(objection(command.budgetYear(), rulebook))
                : Decision.accept(new FundNatureCorrected(
                        command.projectCode(), command.budgetYear(), command.fundNature(), command.reason()));
    }

    /** A project as if it had been proposed with the right nature. */
    static ProjectProposed corrected(ProjectProposed project, FundNatureCorrected correction) {
        return new ProjectProposed(
                project.projectCode(),
                project.budgetYear(),
                project.name(),
                project.unitCode(),
                project.unitKind(),
                project.participation(),
                project.division(),
                project.projectOfficer(),
                project.kind(),
                project.nature(),
                project.requestedAmount(),
                correction.fundNature(),
                project.profile());
    }

    static ClassifiedProjectRegistered corrected(ClassifiedProjectRegistered project, FundNatureCorrected correction) {
        return new ClassifiedProjectRegistered(
                project.projectCode(),
                project.budgetYear(),
                project.codeName(),
                project.unitCode(),
                project.total(),
                correction.fundNature());
    }
}

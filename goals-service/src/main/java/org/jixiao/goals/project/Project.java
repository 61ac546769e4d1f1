package org.jixiao.goals.project;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.EvaluationRules.Application;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.goals.openingload.OpeningLoad;
import org.jixiao.goals.organisation.Organisation;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.project.ProjectCommand.CorrectFundNature;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.goals.project.ProjectCommand.TransferProject;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.Proposal;
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

    /**
     * Who proposes is a unit of the budget year, and names a nature of funds of its rulebook; what goes on, stands in the year before; what is
     * taken over, is while the year's load is open; where the nature of funds is corrected, finance gave no money yet; what goes to another
     * unit, is reviewed there by the rulebook's paths; what is kept back, is looked at again after the rulebook's term.
     */
    @Override
    protected List<String> consultsFor(ProjectCommand command) {
        return switch (command) {
            case ProposeProject proposal ->
                List.of(
                        Unit.streamOf(proposal.unitCode(), proposal.budgetYear()),
                        Organisation.stream(),
                        Rulebook.streamOf(proposal.budgetYear()));
            case ProposeClassifiedProject proposal ->
                List.of(Organisation.stream(), Rulebook.streamOf(proposal.budgetYear()));
            case ContinueProject goOn ->
                List.of(
                        Unit.streamOf(goOn.unitCode(), goOn.budgetYear()),
                        Organisation.stream(),
                        Rulebook.streamOf(goOn.budgetYear()),
                        Proposal.streamOf(Subject.project(goOn.projectCode(), goOn.from())));
            case TransferProject transfer ->
                List.of(
                        Unit.streamOf(transfer.unitCode(), transfer.budgetYear()),
                        Organisation.stream(),
                        Rulebook.streamOf(transfer.budgetYear()));
            case CorrectFundNature correction ->
                List.of(
                        Rulebook.streamOf(correction.budgetYear()),
                        streamOf(
                                "budget-execution",
                                Subject.project(correction.projectCode(), correction.budgetYear())));
            case RestrictDisclosure finding -> List.of(Rulebook.streamOf(finding.budgetYear()));
            case ImportProject(var proposal, var history, var _) ->
                List.of(
                        Unit.streamOf(proposal.unitCode(), history.budgetYear()),
                        OpeningLoad.streamOf(history.budgetYear()),
                        Rulebook.streamOf(history.budgetYear()));
            case ApplyForBudget budget -> earlierYears(budget.projectCode(), budget.budgetYear(), budget.policies());
            case ArrangeBudget budget -> earlierYears(budget.projectCode(), budget.budgetYear(), budget.policies());
            default -> List.of();
        };
    }

    /** What results of earlier years bind, its own and its policies', and what was to be put right in the years before. */
    private static List<String> earlierYears(String code, int budgetYear, List<String> policies) {
        return Stream.concat(
                        yearsBefore(budgetYear)
                                .mapToObj(year -> Subject.project(code, year))
                                .flatMap(earlier -> Stream.of(
                                        streamOf("result-application", earlier), streamOf("rectification", earlier))),
                        policies.stream().flatMap(policy -> ofPolicy(policy, budgetYear)))
                .toList();
    }

    private static Stream<String> ofPolicy(String code, int budgetYear) {
        return Stream.concat(
                yearsBefore(budgetYear)
                        .mapToObj(year -> Subject.policy(code, year))
                        .flatMap(earlier ->
                                Stream.of(streamOf("policy", earlier), streamOf("result-application", earlier))),
                Stream.of(streamOf("policy", Subject.policy(code, budgetYear))));
    }

    private static IntStream yearsBefore(int budgetYear) {
        return IntStream.rangeClosed(1, Application.MOST_YEARS_LATER).map(years -> budgetYear - years);
    }
}

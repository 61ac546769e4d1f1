package org.jixiao.goals.project;

import java.util.function.UnaryOperator;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ControlFigureRecorded;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectEvent.RemovedFromLibrary;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.goals.project.ProjectState.Classified;
import org.jixiao.goals.project.ProjectState.Ordinary;
import org.jixiao.goals.project.ProjectState.Unknown;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.kernel.posts.Officers;

/** What each event makes of a project. */
final class Evolution {

    private Evolution() {}

    static ProjectState after(ProjectEvent event, ProjectState project) {
        return switch (event) {
            case ProjectProposed origin ->
                new Ordinary(
                        origin,
                        Belonging.asProposed(),
                        Progress.begunBy(Officers.namedFirst(origin.projectOfficer())),
                        project.gates());
            case ClassifiedProjectRegistered origin ->
                new Classified(origin, Progress.begunBy(Officers.none()), project.gates(), RulebookVersions.none());
            case FundNatureCorrected correction -> corrected(project, correction);
            case ProjectOfficerAppointed appointed ->
                progressed(
                        project,
                        progress ->
                                progress.with(progress.officers().and(appointed.projectOfficer(), appointed.from())));
            case ProjectTransferred transfer ->
                project instanceof Ordinary ordinary ? ordinary.transferred(transfer) : project;
            case KeyProjectDesignated designation -> progressed(project, progress -> progress.designated(designation));
            case KeyDesignationLifted _ -> progressed(project, progress -> progress.designated(null));
            case DisclosureRestricted finding -> progressed(project, progress -> progress.restricted(finding));
            case DisclosureRestrictionLifted _ -> progressed(project, Progress::unrestricted);
            case AdmittedToLibrary taken -> progressed(project, progress -> progress.with(Stage.IN_LIBRARY, taken));
            case ProjectImported history -> progressed(project, progress -> progress.takenOver(history));
            case RemovedFromLibrary _ -> progressed(project, Progress::outOfTheLibrary);
            case BudgetApplied taken -> progressed(project, progress -> progress.with(Stage.APPLIED, taken));
            case ControlFigureRecorded taken ->
                progressed(project, progress -> progress.with(Stage.CONTROL_FIGURE, taken));
            case BudgetArranged taken -> progressed(project, progress -> progress.with(Stage.ARRANGED, taken));
            case UngatedBudgetReported breach ->
                progressed(project, progress -> progress.breachedBy(breach.documentNumber()));
        };
    }

    private static ProjectState progressed(ProjectState project, UnaryOperator<Progress> step) {
        return switch (project) {
            case Unknown unknown -> unknown;
            case Ordinary(var origin, var belonging, var progress, var gates) ->
                new Ordinary(origin, belonging, step.apply(progress), gates);
            case Classified(var origin, var progress, var gates, var rulebook) ->
                new Classified(origin, step.apply(progress), gates, rulebook);
        };
    }

    private static ProjectState corrected(ProjectState project, FundNatureCorrected correction) {
        return switch (project) {
            case Unknown unknown -> unknown;
            case Ordinary(var origin, var belonging, var progress, var gates) ->
                new Ordinary(FundNatures.corrected(origin, correction), belonging, progress, gates);
            case Classified(var origin, var progress, var gates, var rulebook) ->
                new Classified(FundNatures.corrected(origin, correction), progress, gates, rulebook);
        };
    }
}

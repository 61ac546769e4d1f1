package org.jixiao.goals.goal;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.ReviewRoute;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.project.Officers;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has heard of its project.
 *
 * @param proposal null while the project is unknown, or where it is classified
 * @param registration null unless the project is classified
 * @param key it is a key project (重点), so that its review is scored
 * @param restricted it is 不宜公开
 * @param budgetArranged its budget is arranged
 * @param imported how it was taken over from the time before this system; null where it was not
 */
public record ProjectFacts(
        @Nullable ProjectProposed proposal,
        @Nullable ClassifiedProjectRegistered registration,
        Officers officers,
        boolean key,
        boolean restricted,
        boolean budgetArranged,
        @Nullable ProjectImported imported) {

    public static ProjectFacts unheard() {
        return new ProjectFacts(null, null, Officers.none(), false, false, false, null);
    }

    public ProjectFacts after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed ->
                new ProjectFacts(
                        proposed, null, Officers.proposedBy(proposed), key, restricted, budgetArranged, imported);
            case ClassifiedProjectRegistered registered ->
                new ProjectFacts(null, registered, officers, key, restricted, budgetArranged, imported);
            case ProjectOfficerAppointed appointed ->
                new ProjectFacts(
                        proposal, registration, officers.and(appointed), key, restricted, budgetArranged, imported);
            case KeyProjectDesignated _ ->
                new ProjectFacts(proposal, registration, officers, true, restricted, budgetArranged, imported);
            case KeyDesignationLifted _ ->
                new ProjectFacts(proposal, registration, officers, false, restricted, budgetArranged, imported);
            case DisclosureRestricted _ ->
                new ProjectFacts(proposal, registration, officers, key, true, budgetArranged, imported);
            case BudgetArranged _ ->
                new ProjectFacts(proposal, registration, officers, key, restricted, true, imported);
            case ProjectImported history ->
                new ProjectFacts(proposal, registration, officers, key, restricted, true, history);
            default -> this;
        };
    }

    boolean areUnknown() {
        return proposal == null && registration == null;
    }

    boolean areClassified() {
        return registration != null;
    }

    boolean areOf(String unit) {
        return proposal != null && proposal.unitCode().equals(unit);
    }

    /** The way through review that these rules give to the project's goal. */
    ReviewRoute route(Rules rules) {
        if (proposal == null) {
            throw new IllegalStateException("only a project that is known, and not classified, has a review");
        }
        return Route.of(rules.review(), proposal);
    }

    /** The responsible division; null where it is not known here. */
    @Nullable
    String division() {
        return proposal == null ? null : proposal.division();
    }

    /** Whether the goal is only written for practice (试编). */
    boolean areTrial() {
        return proposal != null && proposal.participation() == Participation.TRIAL;
    }
}

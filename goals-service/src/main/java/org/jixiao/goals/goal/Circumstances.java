package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has heard from other streams.
 *
 * @param proposal null while the project is unknown, or where it is classified
 * @param registration null unless the project is classified
 * @param approval the latest 批复 of finance, from monitoring; null while there is no approved money
 */
record Circumstances(
        @Nullable ProjectProposed proposal,
        @Nullable ClassifiedProjectRegistered registration,
        boolean disclosureRestricted,
        boolean budgetArranged,
        @Nullable BudgetApproved approval,
        RulebookVersions rulebook) {

    static Circumstances unheard() {
        return new Circumstances(null, null, false, false, null, RulebookVersions.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed ->
                new Circumstances(proposed, null, disclosureRestricted, budgetArranged, approval, rulebook);
            case ClassifiedProjectRegistered registered ->
                new Circumstances(null, registered, disclosureRestricted, budgetArranged, approval, rulebook);
            case DisclosureRestricted _ ->
                new Circumstances(proposal, registration, true, budgetArranged, approval, rulebook);
            case BudgetArranged _ ->
                new Circumstances(proposal, registration, disclosureRestricted, true, approval, rulebook);
            case BudgetApproved document ->
                new Circumstances(
                        proposal, registration, disclosureRestricted, budgetArranged, standing(document), rulebook);
            case RulebookPublished version ->
                new Circumstances(
                        proposal, registration, disclosureRestricted, budgetArranged, approval, rulebook.and(version));
            default -> this;
        };
    }

    /** A document that takes back all the money leaves no approval. */
    private static @Nullable BudgetApproved standing(BudgetApproved document) {
        return document.figures().approved().signum() > 0 ? document : null;
    }

    boolean projectIsUnknown() {
        return proposal == null && registration == null;
    }

    boolean projectIsClassified() {
        return registration != null;
    }

    boolean projectIsOf(String unit) {
        return proposal != null && proposal.unitCode().equals(unit);
    }

    /** What still keeps a goal that passed in review from being approved. */
    List<Refusal> unmetForApproval() {
        List<Refusal> unmet = new ArrayList<>();
        if (!budgetArranged) {
            unmet.add(Refusal.conflict("budget-not-arranged"));
        }
        if (approval == null) {
            unmet.add(Refusal.conflict("budget-not-approved"));
        }
        return unmet;
    }
}

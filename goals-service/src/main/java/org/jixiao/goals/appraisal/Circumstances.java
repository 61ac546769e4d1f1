package org.jixiao.goals.appraisal;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.MaterialEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.material.HandedIn;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an appraisal has heard from other streams: how its subject was proposed, and the rulebook.
 *
 * @param proposal null while the subject is unknown, or where it is a classified project
 * @param classified the project is classified
 * @param materials papers that were handed in
 */
record Circumstances(@Nullable Proposal proposal, boolean classified, RulebookVersions rulebook, HandedIn materials) {

    static Circumstances unheard() {
        return new Circumstances(null, false, RulebookVersions.none(), HandedIn.nothing());
    }

    /** Why there is no content to appraise, where there is no proposal. */
    Refusal withoutProposal() {
        return classified ? Refusal.conflict("project-is-classified") : Refusal.notFound("subject-not-found");
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ -> new Circumstances(null, true, rulebook, materials);
            case RulebookPublished published ->
                new Circumstances(proposal, classified, rulebook.and(published), materials);
            case MaterialEvent heard -> new Circumstances(proposal, classified, rulebook, materials.after(heard));
            default ->
                Proposal.after(event, proposal)
                        .map(proposed -> new Circumstances(proposed, false, rulebook, materials))
                        .orElse(this);
        };
    }
}

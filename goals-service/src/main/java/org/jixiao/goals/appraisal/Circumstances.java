package org.jixiao.goals.appraisal;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an appraisal has heard from other streams: the project's proposal, and the rulebook.
 *
 * @param proposal null while the project is unknown, or where it is classified
 * @param classified the project is classified
 */
record Circumstances(@Nullable ProjectProposed proposal, boolean classified, RulebookVersions rulebook) {

    static Circumstances unheard() {
        return new Circumstances(null, false, RulebookVersions.none());
    }

    /** Why there is no content to appraise, where there is no proposal. */
    Refusal withoutProposal() {
        return classified ? Refusal.conflict("project-is-classified") : Refusal.notFound("project-not-found");
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProjectProposed proposed -> new Circumstances(proposed, false, rulebook);
            case ClassifiedProjectRegistered _ -> new Circumstances(null, true, rulebook);
            case RulebookPublished published -> new Circumstances(proposal, classified, rulebook.and(published));
            default -> this;
        };
    }
}

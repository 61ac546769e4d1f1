package org.jixiao.disclosure.request;

import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a request has heard from other streams.
 *
 * @param classified the project that is asked for is 涉密
 * @param restriction on which ground it is 不宜公开; null where it is not
 */
record Known(
        RulesHeard rulebook, boolean classified, @Nullable LegalGround restriction) {

    static Known nothing() {
        return new Known(RulesHeard.none(), false, null);
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished published -> new Known(rulebook.and(published), classified, restriction);
            case ClassifiedProjectRegistered _ -> new Known(rulebook, true, restriction);
            case DisclosureRestricted found -> new Known(rulebook, classified, found.ground());
            case DisclosureRestrictionLifted _ -> new Known(rulebook, classified, null);
            default -> this;
        };
    }

    /**
     * Why nothing of the record may be given to anybody. What is 不宜公开 as an internal affair (art. 16) is open on request; what
     * articles 14 and 15 protect is not.
     */
    Optional<Refusal> bar() {
        if (classified) {
            return Optional.of(Refusal.conflict("project-is-classified").at("about"));
        }
        return restriction == null || restriction == LegalGround.ART_16
                ? Optional.empty()
                : Optional.of(Refusal.conflict("not-open-on-request")
                        .with("ground", restriction.name())
                        .at("about"));
    }
}

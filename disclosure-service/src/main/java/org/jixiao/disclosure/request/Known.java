package org.jixiao.disclosure.request;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a request has heard from other streams.
 *
 * @param anything whether the suite knows what is asked for
 * @param classified the project that is asked for is 涉密
 * @param restriction on which ground it is 不宜公开; null where it is not
 * @param withheld on which ground the office keeps back what of it
 */
record Known(
        RulesHeard rulebook,
        boolean anything,
        boolean classified,
        @Nullable LegalGround restriction,
        Map<Matter, LegalGround> withheld) {

    static Known nothing() {
        return new Known(RulesHeard.none(), false, false, null, Map.of());
    }

    Known after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished published ->
                new Known(rulebook.and(published), anything, classified, restriction, withheld);
            case RulebookEvent _ -> this;
            case ClassifiedProjectRegistered _ -> new Known(rulebook, true, true, restriction, withheld);
            case DisclosureRestricted found -> new Known(rulebook, true, classified, found.ground(), withheld);
            case DisclosureRestrictionLifted _ -> new Known(rulebook, true, classified, null, withheld);
            case ItemWithheld item -> keeping(item, item.ground());
            case ItemWithdrawn item -> keeping(item, item.ground());
            case ItemOpened item -> keeping(item, null);
            default -> new Known(rulebook, true, classified, restriction, withheld);
        };
    }

    private Known keeping(DisclosureItemEvent item, @Nullable LegalGround ground) {
        Map<Matter, LegalGround> kept = new EnumMap<>(Matter.class);
        kept.putAll(withheld);
        if (ground == null) {
            kept.remove(item.matter());
        } else {
            kept.put(item.matter(), ground);
        }
        return new Known(rulebook, true, classified, restriction, Map.copyOf(kept));
    }

    boolean isRestricted() {
        return restriction != null;
    }

    /**
     * Why nothing of the record may be given to anybody. What is 不宜公开 as an internal affair (art. 16) is open on request; what
     * articles 14 and 15 protect is not, whether its project was found so or the office withheld or withdrew it.
     */
    Optional<Refusal> bar() {
        if (classified) {
            return Optional.of(Refusal.conflict("project-is-classified").at("about"));
        }
        return protectedBy()
                .map(ground -> Refusal.conflict("not-open-on-request")
                        .with("ground", ground.name())
                        .at("about"));
    }

    private Optional<LegalGround> protectedBy() {
        return Optional.ofNullable(restriction)
                .filter(Known::isClosed)
                .or(() -> withheld.values().stream()
                        .filter(Known::isClosed)
                        .sorted()
                        .findFirst());
    }

    private static boolean isClosed(LegalGround ground) {
        return ground != LegalGround.ART_16;
    }
}

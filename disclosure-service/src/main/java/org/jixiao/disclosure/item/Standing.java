package org.jixiao.disclosure.item;

import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the subject itself.
 *
 * @param classified the project is 涉密: nothing of it can ever be published
 * @param restriction the project is 不宜公开: nothing of it is published while that stands
 * @param key the project is a key one (重点) of the year
 * @param trial the project is on trial (试编)
 * @param unitKind what the unit is that the record belongs to; null where it was not asked for
 */
record Standing(
        boolean classified,
        @Nullable DisclosureRestricted restriction,
        boolean key,
        boolean trial,
        @Nullable UnitKind unitKind) {

    static Standing unheard() {
        return new Standing(false, null, false, false, null);
    }

    Standing after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _ -> new Standing(true, restriction, key, trial, unitKind);
            case DisclosureRestricted found -> new Standing(classified, found, key, trial, unitKind);
            case DisclosureRestrictionLifted _ -> new Standing(classified, null, key, trial, unitKind);
            case KeyProjectDesignated _ -> new Standing(classified, restriction, true, trial, unitKind);
            case KeyDesignationLifted _ -> new Standing(classified, restriction, false, trial, unitKind);
            case UnitRegistered unit -> new Standing(classified, restriction, key, trial, unit.kind());
            case ProjectProposed project -> taking(project.participation());
            case ProjectTransferred project -> taking(project.participation());
            default -> this;
        };
    }

    private Standing taking(Participation part) {
        return new Standing(classified, restriction, key, part == Participation.TRIAL, unitKind);
    }

    /** Why nothing of this subject may go out; empty where nothing speaks against it. */
    Optional<Refusal> bar() {
        if (classified) {
            return Optional.of(Refusal.conflict("project-is-classified"));
        }
        return Optional.ofNullable(restriction)
                .map(found -> Refusal.conflict("disclosure-restricted")
                        .with("ground", found.ground().name())
                        .with("reexamineOn", found.reexamineOn().toString()));
    }
}

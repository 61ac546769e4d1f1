package org.jixiao.kernel.todo;

import java.util.Optional;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * Where the heads of a holder are looked for.
 *
 * @param unit of the holder; null where the holder has a role of the office
 * @param division empty where the unit's head is meant
 * @param orDivisions whether the heads of all its divisions are meant where the unit is the office itself (机关), which has no head
 */
public record HeadedBy(@Nullable String unit, String division, boolean orDivisions) {

    public static HeadedBy ownersOf(ReviewRoute route) {
        return new HeadedBy(route.unitCode(), route.division(), false);
    }

    /** @param division null where it is not known */
    public static HeadedBy division(String unit, @Nullable String division) {
        return division == null ? unit(unit) : new HeadedBy(unit, division, false);
    }

    public static HeadedBy unit(String unit) {
        return new HeadedBy(unit, "", false);
    }

    /** Where it is known whose unit it is, but not of which division. */
    public static HeadedBy unitOrItsDivisions(String unit) {
        return new HeadedBy(unit, "", true);
    }

    /** The division of the 机关 behind a role; nobody where none is. */
    public static HeadedBy office(@Nullable String division) {
        return new HeadedBy(null, Optional.ofNullable(division).orElse(""), false);
    }
}

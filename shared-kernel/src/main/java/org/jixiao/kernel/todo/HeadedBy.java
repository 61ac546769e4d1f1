package org.jixiao.kernel.todo;

import java.util.Optional;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;

/**
 * Where the heads of a holder are looked for.
 *
 * @param unit of the holder; null where the holder has a role of the office
 * @param division empty where the unit's head is meant
 */
public record HeadedBy(@Nullable String unit, String division) {

    public static HeadedBy ownersOf(ReviewRoute route) {
        return new HeadedBy(route.unitCode(), route.division());
    }

    public static HeadedBy unit(String unit) {
        return new HeadedBy(unit, "");
    }

    /** The division of the 机关 behind a role; nobody where none is. */
    public static HeadedBy office(@Nullable String division) {
        return new HeadedBy(null, Optional.ofNullable(division).orElse(""));
    }
}

package org.jixiao.monitoring.goaltracking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.monitoring.light.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What tracking has heard from other streams: the rulebook, the approved goal and the project's money.
 *
 * @param unitCode the unit that the project belongs to; null while no goal with content is approved
 * @param thresholds by version of the rulebook
 */
record Circumstances(@Nullable String unitCode, Map<Integer, Thresholds> thresholds, Money money) {

    static Circumstances unheard() {
        return new Circumstances(null, Map.of(), Money.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved -> new Circumstances(approved.unitCode(), thresholds, money);
            case RulebookPublished published -> {
                Map<Integer, Thresholds> more = new LinkedHashMap<>(thresholds);
                more.put(published.version(), Thresholds.of(published.version(), published.rules()));
                yield new Circumstances(unitCode, more, money);
            }
            case DocumentCounted counted -> new Circumstances(unitCode, thresholds, money.after(counted));
            default -> this;
        };
    }

    boolean projectIsOf(String unit) {
        return unit.equals(unitCode);
    }

    Optional<Thresholds> thresholdsOf(int rulebookVersion) {
        return Optional.ofNullable(thresholds.get(rulebookVersion));
    }
}

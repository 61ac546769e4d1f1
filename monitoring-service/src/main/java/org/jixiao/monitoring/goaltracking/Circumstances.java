package org.jixiao.monitoring.goaltracking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.monitoring.light.Thresholds;

/**
 * What tracking has heard from other streams: the rulebook and the project's money.
 *
 * @param thresholds by version of the rulebook
 */
record Circumstances(Map<Integer, Thresholds> thresholds, Money money) {

    static Circumstances unheard() {
        return new Circumstances(Map.of(), Money.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case RulebookPublished published -> {
                Map<Integer, Thresholds> more = new LinkedHashMap<>(thresholds);
                more.put(published.version(), Thresholds.of(published.version(), published.rules()));
                yield new Circumstances(more, money);
            }
            case BudgetApproved approved -> new Circumstances(thresholds, money.after(approved));
            case PaymentMade made -> new Circumstances(thresholds, money.after(made));
            default -> this;
        };
    }

    Optional<Thresholds> thresholdsOf(int rulebookVersion) {
        return Optional.ofNullable(thresholds.get(rulebookVersion));
    }
}

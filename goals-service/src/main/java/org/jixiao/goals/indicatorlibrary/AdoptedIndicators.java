package org.jixiao.goals.indicatorlibrary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorReturned;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.IndicatorEditionIssued;

/**
 * The core indicators that goals of a budget year may use, for aggregates whose decisions rest on them.
 *
 * @param inUse by code
 */
public record AdoptedIndicators(Map<String, Adopted> inUse) {

    /** What is in use under a code. */
    public record Adopted(int version, CoreIndicator indicator) {}

    public AdoptedIndicators {
        inUse = Map.copyOf(inUse);
    }

    public static AdoptedIndicators none() {
        return new AdoptedIndicators(Map.of());
    }

    public AdoptedIndicators after(IndicatorLibraryEvent event) {
        Map<String, Adopted> now = new HashMap<>(inUse);
        switch (event) {
            case CoreIndicatorAdopted adopted ->
                now.put(adopted.code(), new Adopted(adopted.version(), adopted.indicator()));
            case CoreIndicatorRetired retired -> now.remove(retired.code());
            case CoreIndicatorProposed _, CoreIndicatorRevised _, CoreIndicatorReturned _, IndicatorEditionIssued _ -> {
                return this;
            }
        }
        return new AdoptedIndicators(now);
    }

    /** Empty for a code that is unknown, not adopted yet or retired. */
    public Optional<Adopted> find(String code) {
        return Optional.ofNullable(inUse.get(code));
    }
}

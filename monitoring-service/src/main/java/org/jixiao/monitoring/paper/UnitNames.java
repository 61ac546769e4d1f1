package org.jixiao.monitoring.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.OrganisationEvent.UnitRenamed;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.platform.aggregate.Aggregate;

/** How units were called: an old paper prints the old name. */
public final class UnitNames {

    /** The tree of units is the whole office's. */
    private static final String OFFICE = "office";

    private final Map<String, NavigableMap<LocalDate, String>> dated = new HashMap<>();
    private final Map<String, String> registered = new HashMap<>();

    /** The stream that tells the names of all units. */
    public static String stream() {
        return Aggregate.streamOf("organisation", Subject.organisation(OFFICE));
    }

    /** The stream that tells the name under which a unit takes part in a budget year. */
    public static String streamOf(String unitCode, int budgetYear) {
        return Aggregate.streamOf("unit", Subject.unit(unitCode, budgetYear));
    }

    /** Passes over what tells no name. */
    public void hear(StoredEvent event) {
        switch (event) {
            case UnitEstablished e -> named(e.unitCode(), e.name(), e.from());
            case UnitRenamed e -> named(e.unitCode(), e.name(), e.from());
            case UnitRegistered e -> registered.put(e.unitCode(), e.name());
            default -> {}
        }
    }

    private void named(String unitCode, String name, LocalDate from) {
        dated.computeIfAbsent(unitCode, _ -> new TreeMap<>()).put(from, name);
    }

    /** As the tree of units has it on a day, else as the unit was registered for the year, else its code. */
    public String on(LocalDate day, String unitCode) {
        NavigableMap<LocalDate, String> names = dated.getOrDefault(unitCode, new TreeMap<>());
        Map.Entry<LocalDate, String> then = names.floorEntry(day);
        return then == null ? registered.getOrDefault(unitCode, unitCode) : then.getValue();
    }
}

package org.jixiao.journal.feed;

import static org.jixiao.journal.feed.ClientRights.ALL;

import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.Subject;

/**
 * Which events come: those that a client wants, as far as it may see them.
 *
 * @param names stored names
 * @param units as in {@link ClientRights}
 * @param years as in {@link ClientRights}
 */
public record Wanted(Set<String> names, Set<String> units, Set<String> years) {

    /** Whether it matters to which unit an event belongs. */
    boolean asksForUnit() {
        return !units.contains(ALL);
    }

    /** Whether every event of these names comes. */
    boolean isUnlimited() {
        return !asksForUnit() && years.contains(ALL);
    }

    /**
     * @param about what the event is about; empty where it does not say
     * @param unit to which that belonged at the event; empty where to none
     */
    boolean includes(Optional<Subject> about, Optional<String> unit) {
        boolean ofYear = years.contains(ALL)
                || about.filter(subject -> years.contains(Integer.toString(subject.budgetYear())))
                        .isPresent();
        return ofYear && (!asksForUnit() || unit.filter(units::contains).isPresent());
    }
}

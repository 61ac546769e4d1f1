package org.jixiao.journal.feed;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one client may see: events of these types, about what belongs to these units and budget years. What is not named is not granted.
 *
 * @param name the subject of the client's tokens
 * @param types stored names of published events; {@value #ALL} for all of them, also those to come
 * @param units codes of units; {@value #ALL} for all, also for what belongs to no unit
 * @param years budget years; {@value #ALL} for all, also for what belongs to no year
 * @param topics where in Kafka the client may have its events sent
 */
record ClientRights(
        String name,
        @DefaultValue({}) Set<String> types,
        @DefaultValue({}) Set<String> units,
        @DefaultValue({}) Set<String> years,
        @DefaultValue({}) Set<String> topics) {

    static final String ALL = "*";

    /** @throws IllegalArgumentException where an operator's slip would withhold, or promise, what there is not */
    ClientRights {
        Set<String> unknown = new TreeSet<>(types);
        unknown.remove(ALL);
        unknown.removeAll(PublishedNames.ALL);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "the client " + name + " is granted events that are not published: " + unknown);
        }
        if (!years.stream().allMatch(year -> year.equals(ALL) || year.matches("2\\d{3}"))) {
            throw new IllegalArgumentException("the client " + name + " is granted what is no budget year: " + years);
        }
    }

    /** Stored names of all that it may see. */
    Set<String> names() {
        return types.contains(ALL) ? PublishedNames.ALL : types;
    }
}

package org.jixiao.monitoring.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;

/** The versions of the year's rulebook, in the order of their publication. */
public record RulebooksInForce(List<RulebookPublished> versions) {

    public RulebooksInForce {
        versions = List.copyOf(versions);
    }

    public static RulebooksInForce none() {
        return new RulebooksInForce(List.of());
    }

    public RulebooksInForce and(RulebookPublished version) {
        return new RulebooksInForce(
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /** The newest version in force on a day. */
    public Optional<RulebookPublished> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }
}

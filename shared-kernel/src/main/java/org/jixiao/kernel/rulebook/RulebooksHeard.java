package org.jixiao.kernel.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;

/** The versions of one budget year's rulebook that an aggregate has heard of. */
public record RulebooksHeard(List<RulebookPublished> versions) {

    public static RulebooksHeard none() {
        return new RulebooksHeard(List.of());
    }

    public RulebooksHeard and(RulebookPublished version) {
        return new RulebooksHeard(
                Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /** As they are in force on a day; empty where none is yet. */
    public Optional<Rules> on(LocalDate day) {
        return versionOn(day).map(RulebookPublished::rules);
    }

    /** The newest that is in force on a day; empty where none is yet. */
    public Optional<RulebookPublished> versionOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }
}

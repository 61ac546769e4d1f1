package org.jixiao.goals.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;

/** The versions of one budget year's rulebook, for aggregates whose decisions rest on it. */
public record RulebookVersions(List<RulebookPublished> versions) {

    public RulebookVersions {
        versions = List.copyOf(versions);
    }

    public static RulebookVersions none() {
        return new RulebookVersions(List.of());
    }

    public RulebookVersions and(RulebookPublished published) {
        return new RulebookVersions(
                Stream.concat(versions.stream(), Stream.of(published)).toList());
    }

    public RulebookVersions after(StoredEvent event) {
        return event instanceof RulebookPublished version ? and(version) : this;
    }

    /** The newest version that is in force on the day. */
    public Optional<RulebookPublished> inForce(LocalDate on) {
        return versions.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    /** The newest version, whether it is in force yet or not. */
    public Optional<RulebookPublished> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<RulebookPublished> version(int version) {
        return versions.stream()
                .filter(published -> published.version() == version)
                .findFirst();
    }
}

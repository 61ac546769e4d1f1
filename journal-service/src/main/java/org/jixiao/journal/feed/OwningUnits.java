package org.jixiao.journal.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.journal.event.Metadata;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.eventlog.PositionedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * To which unit a subject belonged at a position, as the log itself says: a project changes hands (项目划转), and either unit then sees its
 * own time only.
 */
final class OwningUnits {

    private static final JsonMapper JSON = EventMapper.create();
    private static final Set<String> OF_UNITS = Set.of(Subject.UNIT, Subject.ORGANISATION);
    private static final Set<String> OF_SOME_UNIT = Set.of(Subject.PROJECT, Subject.POLICY);
    private static final List<String> TELLING = List.of(
            "goals.project-proposed",
            "goals.classified-project-registered",
            "goals.project-transferred",
            "goals.policy-proposed");

    private final Map<Subject, TreeMap<Long, String>> units = new HashMap<>();

    private OwningUnits() {}

    /** The units of all that these events are about. */
    static OwningUnits of(List<PositionedEvent> events, EventLogReader log) {
        OwningUnits owning = new OwningUnits();
        Set<Subject> subjects = events.stream()
                .flatMap(event -> Metadata.of(event.metadata()).about().stream())
                .filter(subject -> OF_SOME_UNIT.contains(subject.kind()))
                .collect(Collectors.toSet());
        if (!subjects.isEmpty()) {
            log.readSubjects(subjects, TELLING, events.getLast().position()).forEach(owning::heed);
        }
        return owning;
    }

    private void heed(PositionedEvent event) {
        JsonNode unit = JSON.readTree(event.payload()).path("unitCode");
        if (unit.isString()) {
            Metadata.of(event.metadata())
                    .about()
                    .ifPresent(subject -> units.computeIfAbsent(subject, _ -> new TreeMap<>())
                            .put(event.position(), unit.asString()));
        }
    }

    /** Empty for what belongs to no unit, and where the log does not tell any more. */
    Optional<String> at(long position, Subject about) {
        if (OF_UNITS.contains(about.kind())) {
            return Optional.of(about.code());
        }
        return Optional.ofNullable(units.get(about))
                .map(since -> since.floorEntry(position))
                .map(Map.Entry::getValue);
    }
}

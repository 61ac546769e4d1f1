package org.jixiao.goals.project;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far a project has come.
 *
 * @param taken the steps taken, each with its event
 * @param restriction the latest finding that the project is 不宜公开
 * @param breaches finance documents whose money was reported as 未过闸资金
 */
record Progress(Map<Stage, ProjectEvent> taken, @Nullable DisclosureRestricted restriction, Set<String> breaches) {

    Progress {
        taken = Map.copyOf(taken);
        breaches = Set.copyOf(breaches);
    }

    static Progress none() {
        return new Progress(Map.of(), null, Set.of());
    }

    Progress with(Stage stage, ProjectEvent event) {
        Map<Stage, ProjectEvent> more = new EnumMap<>(Stage.class);
        more.putAll(taken);
        more.put(stage, event);
        return new Progress(more, restriction, breaches);
    }

    Progress restricted(DisclosureRestricted finding) {
        return new Progress(taken, finding, breaches);
    }

    Progress breachedBy(String documentNumber) {
        Set<String> more = new HashSet<>(breaches);
        more.add(documentNumber);
        return new Progress(taken, restriction, more);
    }

    /** One reason for each earlier step that is still missing. */
    List<Refusal> missingBefore(Stage next) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.compareTo(next) < 0 && !taken.containsKey(stage))
                .map(Stage::whileMissing)
                .toList();
    }
}

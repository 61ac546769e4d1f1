package org.jixiao.goals.project;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How far a project has come.
 *
 * @param officers who answered for it, and who does
 * @param taken the steps taken, each with its event
 * @param restriction the finding that the project is 不宜公开; null where none stands
 * @param found the last such finding, whether it stands or was lifted; null where there was none
 * @param key how it was designated as a key project; null if it is none
 * @param breaches finance documents whose money was reported as 未过闸资金
 */
record Progress(
        Officers officers,
        Map<Stage, ProjectEvent> taken,
        @Nullable DisclosureRestricted restriction,
        @Nullable DisclosureRestricted found,
        @Nullable KeyProjectDesignated key,
        Set<String> breaches) {

    Progress {
        taken = Map.copyOf(taken);
        breaches = Set.copyOf(breaches);
    }

    static Progress begunBy(Officers officers) {
        return new Progress(officers, Map.of(), null, null, null, Set.of());
    }

    Progress with(Stage stage, ProjectEvent event) {
        Map<Stage, ProjectEvent> more = new EnumMap<>(Stage.class);
        more.putAll(taken);
        more.put(stage, event);
        return new Progress(officers, more, restriction, found, key, breaches);
    }

    /** Before the library, as if it had never been there; what was arranged for a year stays arranged. */
    Progress outOfTheLibrary() {
        Map<Stage, ProjectEvent> left = new EnumMap<>(Stage.class);
        ProjectEvent arranged = taken.get(Stage.ARRANGED);
        if (arranged != null) {
            left.put(Stage.ARRANGED, arranged);
        }
        return new Progress(officers, left, restriction, found, key, breaches);
    }

    /** Every gate lies behind what was approved before this system was there. */
    Progress takenOver(ProjectImported history) {
        Map<Stage, ProjectEvent> all = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, history);
        }
        return new Progress(officers, all, restriction, found, key, breaches);
    }

    /** How it was taken over; null where it came through the gates. */
    @Nullable
    ProjectImported imported() {
        return taken.get(Stage.ARRANGED) instanceof ProjectImported history ? history : null;
    }

    Progress with(Officers inCharge) {
        return new Progress(inCharge, taken, restriction, found, key, breaches);
    }

    Progress restricted(DisclosureRestricted finding) {
        return new Progress(officers, taken, finding, finding, key, breaches);
    }

    Progress unrestricted() {
        return new Progress(officers, taken, null, found, key, breaches);
    }

    Progress designated(@Nullable KeyProjectDesignated designation) {
        return new Progress(officers, taken, restriction, found, designation, breaches);
    }

    Progress breachedBy(String documentNumber) {
        Set<String> more = new HashSet<>(breaches);
        more.add(documentNumber);
        return new Progress(officers, taken, restriction, found, key, more);
    }

    /** One reason for each earlier step that is still missing. */
    List<Refusal> missingBefore(Stage next) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.compareTo(next) < 0 && !taken.containsKey(stage))
                .map(Stage::whileMissing)
                .toList();
    }
}

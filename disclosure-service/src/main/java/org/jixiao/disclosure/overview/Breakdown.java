package org.jixiao.disclosure.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jspecify.annotations.Nullable;

/**
 * Projects in groups, none of which is of too few of them or has one that outweighs the others: groups that are so become one, with as
 * many of the others as it takes. All of them together are the whole, so that nothing is left to be had by subtraction (rules M).
 *
 * @param groups empty where even all of it together would be too little
 */
record Breakdown(List<Group> groups) {

    /** How names of groups stand beside each other that became one. */
    private static final String AND = "、";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An amount that is published of a project; null where it is not. */
    @FunctionalInterface
    interface Amount {
        @Nullable
        BigDecimal of(Counted project);
    }

    /** Projects that are summed up together. */
    record Group(String name, List<Counted> projects) {

        BigDecimal sum(Amount amount) {
            return amounts(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Stream<BigDecimal> amounts(Amount amount) {
            return projects.stream().flatMap(project -> Stream.ofNullable(amount.of(project)));
        }

        private Group and(Group other) {
            return new Group(
                    name + AND + other.name,
                    Stream.concat(projects.stream(), other.projects.stream()).toList());
        }

        private boolean isTooLittle(Remainder bounds, List<Amount> amounts) {
            return projects.size() < bounds.fewestSubjects()
                    || amounts.stream().anyMatch(amount -> isDominated(bounds, amount));
        }

        private boolean isDominated(Remainder bounds, Amount amount) {
            BigDecimal largest = amounts(amount).reduce(BigDecimal.ZERO, BigDecimal::max);
            return largest.multiply(HUNDRED).compareTo(sum(amount).multiply(bounds.largestShare())) > 0;
        }
    }

    /**
     * @param key by which projects belong together, and groups stand in order
     * @param name what such a group is called
     * @param amounts what is stated of each group
     */
    static Breakdown of(
            List<Counted> projects,
            Function<Counted, String> key,
            Function<Counted, String> name,
            Remainder bounds,
            List<Amount> amounts) {
        Map<String, List<Counted>> byKey = new TreeMap<>();
        projects.forEach(project -> byKey.computeIfAbsent(key.apply(project), _ -> new ArrayList<>())
                .add(project));
        List<Group> sound = new ArrayList<>();
        List<Group> small = new ArrayList<>();
        byKey.values().stream()
                .map(members -> new Group(name.apply(members.getFirst()), members))
                .forEach(group -> (group.isTooLittle(bounds, amounts) ? small : sound).add(group));
        if (small.isEmpty()) {
            return new Breakdown(List.copyOf(sound));
        }
        sound.sort(Comparator.comparingInt((Group group) -> group.projects().size())
                .reversed());
        Group together = small.stream().reduce(Group::and).orElseThrow();
        while (together.isTooLittle(bounds, amounts) && !sound.isEmpty()) {
            together = sound.removeLast().and(together);
        }
        return together.isTooLittle(bounds, amounts)
                ? new Breakdown(List.of())
                : new Breakdown(
                        Stream.concat(sound.stream(), Stream.of(together)).toList());
    }

    boolean isShown() {
        return !groups.isEmpty();
    }

    /** Of all groups. */
    BigDecimal sum(Amount amount) {
        return groups.stream().map(group -> group.sum(amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

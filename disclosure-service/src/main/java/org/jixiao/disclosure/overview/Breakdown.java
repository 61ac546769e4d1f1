package org.jixiao.disclosure.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.disclosure.item.Dominance;
import org.jspecify.annotations.Nullable;

/**
 * Projects in groups, none of which is of too few of them or has one that outweighs the others: a group that is so becomes one with its
 * neighbour. All of them together are the whole, so that nothing is left to be had by subtraction.
 *
 * @param groups empty where even all of it together would be too little
 */
record Breakdown(List<Group> groups) {

    /** How names of groups stand beside each other that became one. */
    private static final String AND = "、";

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
                    || amounts.stream()
                            .anyMatch(amount -> Dominance.isIn(amounts(amount).toList(), bounds));
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
        List<Group> groups = new ArrayList<>(byKey.values().stream()
                .map(members -> new Group(name.apply(members.getFirst()), members))
                .toList());
        for (int place = small(groups, bounds, amounts); place >= 0; place = small(groups, bounds, amounts)) {
            if (groups.size() == 1) {
                return new Breakdown(List.of());
            }
            join(groups, isNextBefore(groups, place) ? place - 1 : place);
        }
        return new Breakdown(List.copyOf(groups));
    }

    /** Where the first group is that is too little; -1 where none is. */
    private static int small(List<Group> groups, Remainder bounds, List<Amount> amounts) {
        return IntStream.range(0, groups.size())
                .filter(place -> groups.get(place).isTooLittle(bounds, amounts))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a group goes with the one before it: the smaller of its neighbours. */
    private static boolean isNextBefore(List<Group> groups, int place) {
        return place == groups.size() - 1
                || (place > 0
                        && groups.get(place - 1).projects().size()
                                <= groups.get(place + 1).projects().size());
    }

    private static void join(List<Group> groups, int place) {
        groups.set(place, groups.get(place).and(groups.remove(place + 1)));
    }

    boolean isShown() {
        return !groups.isEmpty();
    }

    /** Of all groups. */
    BigDecimal sum(Amount amount) {
        return groups.stream().map(group -> group.sum(amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

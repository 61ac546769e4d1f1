package org.jixiao.evaluation.whatif;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jspecify.annotations.Nullable;

/**
 * A year under two rulebooks: who would change grade, and where the money would move.
 *
 * @param budgetYear the evaluated year
 * @param rulebookYear of the other rulebook
 * @param rulebookVersion of the other rulebook
 * @param results how many were scored anew
 * @param otherGrade how many of them would have another grade
 * @param upTo what may be arranged at most for all projects together as it is recorded, 元
 * @param upToThen the same under the other rulebook, 元
 * @param moves from grade to grade, the unchanged ones included
 * @param units by unit what its budgets may come to, in the order of their codes
 * @param changed what would change, the most money first
 * @param further how many more would change than are shown
 */
record Comparison(
        int budgetYear,
        int rulebookYear,
        int rulebookVersion,
        int results,
        int otherGrade,
        BigDecimal upTo,
        BigDecimal upToThen,
        List<Move> moves,
        List<UnitMoney> units,
        List<Compared> changed,
        int further) {

    private static final Comparator<Compared> MOST_FIRST = comparing(
                    (Compared one) -> one.money().abs())
            .thenComparing(one -> one.points().abs())
            .reversed()
            .thenComparing(one -> one.subject().kind())
            .thenComparing(one -> one.subject().code());

    /** @param from the recorded grade, or 无法证明 */
    record Move(String from, String to, int results) {}

    /** @param upTo what may be arranged at most for the unit's projects, 元 */
    record UnitMoney(String unitCode, BigDecimal upTo, BigDecimal upToThen) {}

    /** @param shown how many of what would change are listed at most */
    static Comparison of(int budgetYear, int rulebookYear, int rulebookVersion, List<Compared> all, int shown) {
        List<Compared> changed =
                all.stream().filter(Compared::changes).sorted(MOST_FIRST).toList();
        List<Compared> listed = changed.stream().limit(shown).toList();
        return new Comparison(
                budgetYear,
                rulebookYear,
                rulebookVersion,
                all.size(),
                Math.toIntExact(all.stream().filter(Compared::isOfOtherGrade).count()),
                sum(all, Compared::recorded),
                sum(all, Compared::then),
                moves(all),
                units(all),
                listed,
                changed.size() - listed.size());
    }

    private static BigDecimal sum(List<Compared> all, Function<Compared, Outcome> side) {
        return all.stream()
                .map(one -> side.apply(one).upTo())
                .reduce(BigDecimal.ZERO.setScale(2), Comparison::plus, BigDecimal::add);
    }

    private static BigDecimal plus(BigDecimal sum, @Nullable BigDecimal more) {
        return more == null ? sum : sum.add(more);
    }

    private static List<Move> moves(List<Compared> all) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Compared one : all) {
            counts.computeIfAbsent(word(one.recorded()), from -> new TreeMap<>())
                    .merge(word(one.then()), 1, Integer::sum);
        }
        List<Move> moves = new ArrayList<>();
        counts.forEach((from, tos) -> tos.forEach((to, results) -> moves.add(new Move(from, to, results))));
        return moves;
    }

    private static String word(Outcome outcome) {
        return EvaluationWords.result(outcome.result(), outcome.grade());
    }

    private static List<UnitMoney> units(List<Compared> all) {
        Map<String, List<Compared>> byUnit = new TreeMap<>();
        all.forEach(one -> byUnit.computeIfAbsent(one.unitCode(), unit -> new ArrayList<>())
                .add(one));
        return byUnit.entrySet().stream()
                .map(unit -> new UnitMoney(
                        unit.getKey(), sum(unit.getValue(), Compared::recorded), sum(unit.getValue(), Compared::then)))
                .toList();
    }
}

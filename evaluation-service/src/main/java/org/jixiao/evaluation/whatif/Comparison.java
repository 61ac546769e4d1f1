package org.jixiao.evaluation.whatif;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jspecify.annotations.Nullable;

/**
 * A year under two rulebooks: who would change grade, and where the money would move.
 *
 * @param budgetYear the evaluated year
 * @param rulebookYear of the other rulebook
 * @param rulebookVersion of the other rulebook
 * @param results how many there are, self-evaluations and key evaluations
 * @param notScored how many of them could not be scored anew, since something was never recorded
 * @param otherGrade how many of them would have another grade
 * @param kinds by kind of subject what its budgets may come to: what is a project's is its policy's, unit's and department's, too, so that
 *     only those of one kind are added up
 * @param moves from grade to grade, the unchanged ones included
 * @param units by unit what the budgets of its projects may come to, in the order of their codes
 * @param changed what would change, the most money first
 * @param further how many more would change than are shown
 */
record Comparison(
        int budgetYear,
        int rulebookYear,
        int rulebookVersion,
        int results,
        int notScored,
        int otherGrade,
        List<KindMoney> kinds,
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

    /** What a result comes to of which something was never recorded. */
    static final String NOT_SCORED = "缺数据，未重评";

    /** @param from the recorded grade, or 无法证明 */
    record Move(String from, String to, int results) {}

    /**
     * @param kind of subject: project, policy, unit or department
     * @param upTo what may be arranged at most for all of them together as it is recorded, 元; of those that were scored anew
     */
    record KindMoney(String kind, BigDecimal upTo, BigDecimal upToThen) {}

    /** @param upTo what may be arranged at most for the unit's projects, 元; of those that were scored anew */
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
                Math.toIntExact(all.stream().filter(one -> one.then() == null).count()),
                Math.toIntExact(all.stream().filter(Compared::isOfOtherGrade).count()),
                kinds(all),
                moves(all),
                units(all),
                listed,
                changed.size() - listed.size());
    }

    private static BigDecimal sum(List<Compared> all, Function<Compared, @Nullable Outcome> side) {
        return all.stream()
                .filter(one -> one.then() != null)
                .map(side)
                .filter(Objects::nonNull)
                .map(Outcome::upTo)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static List<KindMoney> kinds(List<Compared> all) {
        return by(one -> one.subject().kind(), all).entrySet().stream()
                .map(kind -> new KindMoney(
                        kind.getKey(), sum(kind.getValue(), Compared::recorded), sum(kind.getValue(), Compared::then)))
                .toList();
    }

    private static Map<String, List<Compared>> by(Function<Compared, String> key, List<Compared> all) {
        Map<String, List<Compared>> grouped = new TreeMap<>();
        all.forEach(one ->
                grouped.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        return grouped;
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

    private static String word(@Nullable Outcome outcome) {
        return outcome == null ? NOT_SCORED : EvaluationWords.result(outcome.result(), outcome.grade());
    }

    private static List<UnitMoney> units(List<Compared> all) {
        List<Compared> projects = all.stream()
                .filter(one -> one.subject().kind().equals(Subject.PROJECT))
                .toList();
        return by(Compared::unitCode, projects).entrySet().stream()
                .map(unit -> new UnitMoney(
                        unit.getKey(), sum(unit.getValue(), Compared::recorded), sum(unit.getValue(), Compared::then)))
                .toList();
    }
}

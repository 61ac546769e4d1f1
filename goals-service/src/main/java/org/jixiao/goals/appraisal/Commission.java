package org.jixiao.goals.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionMean;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.Expert;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jspecify.annotations.Nullable;

/**
 * The experts of a full appraisal (专家组) and what they have found so far.
 *
 * @param named as it was named last
 * @param scores the latest of each expert, by staff id
 * @param recusals by staff id; also of experts who were left out when it was named anew
 */
record Commission(AppraisalOpened named, Map<String, ExpertScored> scores, Map<String, ExpertRecused> recusals) {

    private static final int DECIMALS = 2;

    Commission {
        scores = Map.copyOf(scores);
        recusals = Map.copyOf(recusals);
    }

    static Commission of(AppraisalOpened named) {
        return new Commission(named, Map.of(), Map.of());
    }

    Commission namedAnew(AppraisalOpened anew) {
        return new Commission(anew, scores, recusals);
    }

    Commission with(ExpertScored scored) {
        return new Commission(named, and(scores, scored.expert(), scored), recusals);
    }

    Commission with(ExpertRecused recused) {
        return new Commission(named, scores, and(recusals, recused.expert(), recused));
    }

    boolean isRecused(String expert) {
        return recusals.containsKey(expert);
    }

    boolean names(String expert) {
        return named.experts().stream().map(Expert::id).anyMatch(expert::equals);
    }

    @Nullable
    ExpertScored scoreOf(String expert) {
        return scores.get(expert);
    }

    /** Staff ids of the experts whose scores count, in the order in which they were named. */
    List<String> remaining() {
        return named.experts().stream()
                .map(Expert::id)
                .filter(Predicate.not(this::isRecused))
                .toList();
    }

    /** Of the remaining ones, those who still have to score. */
    List<String> missing() {
        return remaining().stream()
                .filter(expert -> !scores.containsKey(expert))
                .toList();
    }

    /** Of each dimension. */
    List<DimensionMean> means() {
        return Stream.of(AppraisalDimension.values())
                .map(dimension -> new DimensionMean(dimension, mean(score -> score.dimension() == dimension)))
                .toList();
    }

    /** Rounded once, at the end. */
    BigDecimal total() {
        return mean(_ -> true);
    }

    private BigDecimal mean(Predicate<DimensionScore> counts) {
        List<ExpertScored> counting =
                remaining().stream().map(scores::get).filter(Objects::nonNull).toList();
        BigDecimal sum = counting.stream()
                .flatMap(scored -> scored.scores().stream())
                .filter(counts)
                .map(DimensionScore::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(counting.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static <T> Map<String, T> and(Map<String, T> before, String expert, T event) {
        Map<String, T> more = new HashMap<>(before);
        more.put(expert, event);
        return more;
    }
}

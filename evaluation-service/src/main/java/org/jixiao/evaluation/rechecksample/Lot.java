package org.jixiao.evaluation.rechecksample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Candidate;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Ground;
import org.jixiao.evaluation.rechecksample.RecheckSampleCommand.FinalResult;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Draws by lot: of each unit every result with an alert, and of its others a share, rounded up. The order of the lot is that
 * of SHA-256 hashes over seed and subject, so that the same seed and results always give the same sample, whoever draws it.
 *
 * @param share in percent
 * @param leastPerUnit how many of a unit's results without alerts are drawn at least
 */
record Lot(String seed, BigDecimal share, int leastPerUnit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A result's place in the lot. */
    private record Ticket(String seed, String subject) {}

    List<Candidate> draw(List<FinalResult> results) {
        Map<String, List<FinalResult>> byUnit = results.stream()
                .sorted(Comparator.comparing(this::place)
                        .thenComparing(result -> result.subject().toString()))
                .collect(Collectors.groupingBy(FinalResult::unitCode, TreeMap::new, Collectors.toList()));
        return byUnit.values().stream().flatMap(unit -> ofUnit(unit).stream()).toList();
    }

    private List<Candidate> ofUnit(List<FinalResult> results) {
        int quiet = Math.toIntExact(
                results.stream().filter(result -> !result.alert()).count());
        int drawn = Math.max(shareOf(quiet), Math.min(leastPerUnit, quiet));
        List<Candidate> candidates = new ArrayList<>();
        for (FinalResult result : results) {
            if (result.alert()) {
                candidates.add(candidate(result, Ground.ALERT));
            } else {
                candidates.add(candidate(result, drawn > 0 ? Ground.SAMPLE : null));
                drawn--;
            }
        }
        return candidates;
    }

    private int shareOf(int results) {
        return BigDecimal.valueOf(results)
                .multiply(share)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private String place(FinalResult result) {
        return CanonicalJson.hashOf(new Ticket(seed, result.subject().toString()));
    }

    private static Candidate candidate(FinalResult result, @Nullable Ground ground) {
        return new Candidate(
                result.subject(), result.name(), result.unitCode(), result.resultVersion(), result.alert(), ground);
    }
}

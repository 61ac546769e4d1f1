package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.MoneyFigures;

/**
 * Money that reductions and claw-backs have taken and finance has not booked yet. Its answer books nothing, its documents do: what they
 * decrease (追减, 收回) beyond what was booked when a measure was decided carries that measure out, the one that was decided first
 * before the others. No document names the measure, so any decrease counts for one; but none counts for two.
 */
final class SpokenFor {

    private SpokenFor() {}

    private record Claim(int number, BigDecimal amount, BigDecimal from) {}

    /** What finance has booked as 追减 and 收回 so far, in 元. */
    static BigDecimal decreased(MoneyFigures money) {
        return money.cut().add(money.clawedBack());
    }

    /** What is not booked yet, by the measure's number. */
    static Map<Integer, BigDecimal> byMeasure(FundControlState state) {
        BigDecimal booked = decreased(state.circumstances().money());
        BigDecimal counted = BigDecimal.ZERO;
        Map<Integer, BigDecimal> open = new TreeMap<>();
        for (Claim claim : claims(state)) {
            BigDecimal from = counted.max(claim.from());
            BigDecimal carriedOut = booked.subtract(from).max(BigDecimal.ZERO).min(claim.amount());
            counted = from.add(carriedOut);
            open.put(claim.number(), claim.amount().subtract(carriedOut));
        }
        return open;
    }

    private static List<Claim> claims(FundControlState state) {
        return IntStream.rangeClosed(1, state.measures().size())
                .mapToObj(number -> claim(number, state.measures().get(number - 1)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Claim::from).thenComparingInt(Claim::number))
                .toList();
    }

    /** A claw-back that carries out a reduction takes what that one took already. */
    private static List<Claim> claim(int number, Taken taken) {
        MeasureProposed proposed = taken.proposed();
        BigDecimal amount = proposed == null ? null : proposed.amount();
        BigDecimal before = taken.decreasedBefore();
        return amount == null || before == null || !taken.isTaken() || taken.carriesOut() != null
                ? List.of()
                : List.of(new Claim(number, amount, before));
    }
}

package org.jixiao.kernel.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.contracts.monitoring.MoneyFigures;

/**
 * Money that reductions and claw-backs have taken and finance has not booked yet. Its answer books nothing, its documents do: what they
 * take away (追减, 收回, 调剂转出) beyond what was booked when a measure was decided carries that measure out, the one that was decided
 * first before the others. No document names the measure, so whatever goes counts for one; but nothing counts for two.
 */
public final class SpokenFor {

    private SpokenFor() {}

    /**
     * What a measure takes.
     *
     * @param number of the measure
     * @param amount 元
     * @param from what finance had taken away when it was decided, 元
     */
    public record Claim(int number, BigDecimal amount, BigDecimal from) {}

    /** What finance has taken away so far (追减, 收回, 调剂转出), 元. */
    public static BigDecimal decreased(MoneyFigures money) {
        return money.cut().add(money.clawedBack()).add(money.movedOut());
    }

    /** What is not booked yet, by the measure's number. */
    public static Map<Integer, BigDecimal> byMeasure(Collection<Claim> claims, MoneyFigures money) {
        List<Claim> inOrder = claims.stream()
                .sorted(Comparator.comparing(Claim::from).thenComparingInt(Claim::number))
                .toList();
        BigDecimal booked = decreased(money);
        BigDecimal counted = BigDecimal.ZERO;
        Map<Integer, BigDecimal> open = new TreeMap<>();
        for (Claim claim : inOrder) {
            BigDecimal from = counted.max(claim.from());
            BigDecimal carriedOut = booked.subtract(from).max(BigDecimal.ZERO).min(claim.amount());
            counted = from.add(carriedOut);
            open.put(claim.number(), claim.amount().subtract(carriedOut));
        }
        return open;
    }
}

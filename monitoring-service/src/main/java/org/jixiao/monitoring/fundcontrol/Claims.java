package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.kernel.money.SpokenFor;
import org.jixiao.kernel.money.SpokenFor.Claim;

/** What the reductions and claw-backs of a subject take of its money. */
final class Claims {

    private Claims() {}

    /** What is not booked yet, by the measure's number. */
    static Map<Integer, BigDecimal> open(FundControlState state) {
        List<Claim> claims = IntStream.rangeClosed(1, state.measures().size())
                .mapToObj(number -> claim(number, state.measures().get(number - 1)))
                .flatMap(List::stream)
                .toList();
        return SpokenFor.byMeasure(claims, state.circumstances().money());
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

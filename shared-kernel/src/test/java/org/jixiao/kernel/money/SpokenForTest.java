package org.jixiao.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.kernel.money.SpokenFor.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What measures take of money")
class SpokenForTest {

    private static final Claim FIRST = claim(2, "60", "0");
    private static final Claim SECOND = claim(1, "50", "60");

    @Test
    @DisplayName("is spoken for until finance's documents take it away, by whatever kind of them")
    void untilBooked() {
        assertThat(open(List.of(FIRST), money("0", "0", "0"))).isEqualTo(Map.of(2, number("60")));
        assertThat(open(List.of(FIRST), money("10", "0", "0"))).isEqualTo(Map.of(2, number("50")));
        assertThat(open(List.of(FIRST), money("10", "20", "0"))).isEqualTo(Map.of(2, number("30")));
        assertThat(open(List.of(FIRST), money("10", "20", "30"))).isEqualTo(Map.of(2, number("0")));
        assertThat(open(List.of(FIRST), money("100", "0", "0"))).isEqualTo(Map.of(2, number("0")));
    }

    @Test
    @DisplayName("is carried out in the order of the decisions, by nothing that was booked before and by nothing twice")
    void inOrder() {
        List<Claim> both = List.of(SECOND, FIRST);
        assertThat(open(both, money("60", "0", "0"))).isEqualTo(Map.of(1, number("50"), 2, number("0")));
        assertThat(open(both, money("90", "0", "0"))).isEqualTo(Map.of(1, number("20"), 2, number("0")));
        assertThat(open(List.of(SECOND), money("60", "0", "0"))).isEqualTo(Map.of(1, number("50")));
        List<Claim> ofOneDay = List.of(claim(2, "10", "0"), claim(1, "10", "0"));
        assertThat(open(ofOneDay, money("15", "0", "0"))).isEqualTo(Map.of(1, number("0"), 2, number("5")));
    }

    private static Map<Integer, BigDecimal> open(List<Claim> claims, MoneyFigures money) {
        return SpokenFor.byMeasure(claims, money);
    }

    private static Claim claim(int number, String amount, String from) {
        return new Claim(number, number(amount), number(from));
    }

    private static MoneyFigures money(String cut, String clawedBack, String movedOut) {
        BigDecimal nothing = number("0");
        return new MoneyFigures(
                number("1000"),
                nothing,
                number(cut),
                nothing,
                number(movedOut),
                nothing,
                number(clawedBack),
                null,
                nothing,
                nothing,
                nothing,
                nothing);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

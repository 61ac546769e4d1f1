package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.Outcome;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.disclosure.record.PublicVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a published version")
class FiguresTest {

    private static final Actual NOTHING = new Actual(null, null, null, null, null, null);

    @Test
    @DisplayName("are of a goal its budget alone")
    void goal() {
        assertThat(Figures.of(PublicVersion.of(GOAL)))
                .isEqualTo(new Figures(number("2864000.00"), null, null, null, 0, 0));
    }

    @Test
    @DisplayName("are of a result its money, score and grade, and how many targets were reached")
    void result() {
        assertThat(Figures.of(PublicVersion.of(RESULT)))
                .isEqualTo(new Figures(number("2864000.00"), number("2600000.00"), number("95.08"), "优", 1, 1));
    }

    @Test
    @DisplayName("count a target as reached by its direction")
    void directions() {
        assertThat(reached(Direction.AT_LEAST, value("12"))).isTrue();
        assertThat(reached(Direction.AT_LEAST, value("11.9"))).isFalse();
        assertThat(reached(Direction.AT_MOST, value("12.00"))).isTrue();
        assertThat(reached(Direction.AT_MOST, value("12.01"))).isFalse();
        assertThat(reached(Direction.EXACTLY, value("12.0"))).isTrue();
        assertThat(reached(Direction.EXACTLY, value("13"))).isFalse();
        assertThat(reached(Direction.BY_DATE, done("2020-06-30"))).isTrue();
        assertThat(reached(Direction.BY_DATE, done("2020-07-01"))).isFalse();
        assertThat(reached(Direction.BY_DATE, NOTHING)).isFalse();
        assertThat(reached(Direction.YES_NO, new Actual(null, null, true, null, null, null)))
                .isTrue();
        assertThat(reached(Direction.YES_NO, new Actual(null, null, false, null, null, null)))
                .isFalse();
        assertThat(reached(Direction.QUALITATIVE, band(Actual.Band.REACHED))).isTrue();
        assertThat(reached(Direction.QUALITATIVE, band(Actual.Band.PARTLY_REACHED)))
                .isFalse();
        assertThat(reached(Direction.AT_LEAST, NOTHING)).isFalse();
    }

    @Test
    @DisplayName("count what does not apply as neither")
    void notApplicable() {
        Figures figures = figures(Direction.AT_LEAST, new Actual(null, null, null, null, null, "活动取消"));
        assertThat(figures.reached() + figures.missed()).isZero();
    }

    private static boolean reached(Direction direction, Actual actual) {
        Figures figures = figures(direction, actual);
        assertThat(figures.reached() + figures.missed()).isOne();
        return figures.reached() == 1;
    }

    private static Figures figures(Direction direction, Actual actual) {
        PublicContent result = PublicVersion.of(RESULT);
        return Figures.of(new PublicContent(
                result.matter(),
                result.subject(),
                result.name(),
                result.unitCode(),
                1,
                "",
                result.budget(),
                List.of(new PublicIndicator(
                        "I1",
                        Group.OUTPUT,
                        Category.QUANTITY,
                        "督查次数",
                        direction,
                        number("12"),
                        LocalDate.of(2020, 6, 30),
                        null,
                        "次",
                        BigDecimal.TEN,
                        new Outcome(actual, "", BigDecimal.TEN))),
                result.result(),
                null));
    }

    private static Actual value(String value) {
        return new Actual(number(value), null, null, null, null, null);
    }

    private static Actual done(String day) {
        return new Actual(null, LocalDate.parse(day), null, null, null, null);
    }

    private static Actual band(Actual.@Nullable Band band) {
        return new Actual(null, null, null, band, null, null);
    }
}

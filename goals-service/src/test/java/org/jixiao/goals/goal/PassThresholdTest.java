package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.goals.Examples.withThreshold;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A pass threshold")
class PassThresholdTest {

    private static final List<Refusal> REFUSED =
            List.of(Refusal.rule("pass-threshold-without-ratio").at("indicators[0].passThreshold"));
    private static final Rules RULES = Rulebook2020.rules();
    private static final Rules WITH_BANDS = Rulebook2020.rulesWith(
            "/scores",
            "satisfaction",
            "[{\"from\": \"90\", \"percentOfWeight\": \"100\"}, {\"from\": \"0\", \"percentOfWeight\": \"0\"}]");

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AT_LEAST", "EXACTLY"})
    @DisplayName("is for numbers that are scored by the share that was reached")
    void forRatios(Direction direction) {
        assertThat(violations(indicator(Group.OUTPUT, direction, "60"), RULES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AT_MOST", "QUALITATIVE", "YES_NO", "BY_DATE"})
    @DisplayName("is for nothing else")
    void forNothingElse(Direction direction) {
        assertThat(violations(indicator(Group.OUTPUT, direction, "60"), RULES)).isEqualTo(REFUSED);
        assertThat(violations(indicator(Group.OUTPUT, direction, null), RULES)).isEmpty();
    }

    @Test
    @DisplayName("is not for a satisfaction that the rulebook scores by bands")
    void notBesideBands() {
        Indicator satisfaction = indicator(Group.SATISFACTION, Direction.AT_LEAST, "60");
        assertThat(violations(satisfaction, RULES)).isEmpty();
        assertThat(violations(satisfaction, WITH_BANDS)).isEqualTo(REFUSED);
        assertThat(violations(indicator(Group.SATISFACTION, Direction.AT_LEAST, null), WITH_BANDS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-1, false", "0, false", "0.01, true", "100, true", "100.01, false"})
    @DisplayName("is a percentage above nothing")
    void isPercent(BigDecimal value, boolean fits) {
        assertThat(PassThresholdFits.isPercent(value)).isEqualTo(fits);
    }

    @Test
    @DisplayName("is not lowered by an adjustment, be it the goal's own or the rulebook's")
    void isNotLowered() {
        Indicator sixty = withThreshold(indicators().getFirst(), "60");
        Indicator common = withThreshold(sixty, null);
        Rules fifty = Rulebook2020.rulesWith("/scores", "passThreshold", "\"50\"");
        assertThat(lowered(sixty, sixty, RULES)).isEmpty();
        assertThat(lowered(sixty, withThreshold(sixty, "70"), RULES)).isEmpty();
        assertThat(lowered(common, common, fifty)).isEmpty();
        assertThat(lowered(common, sixty, fifty)).isEmpty();
        assertThat(lowered(sixty, withThreshold(sixty, "59.99"), RULES)).isEqualTo(lowered("60"));
        assertThat(lowered(sixty, common, RULES)).isEqualTo(lowered("60"));
        assertThat(lowered(sixty, common, fifty)).isEqualTo(lowered("60"));
        assertThat(lowered(common, withThreshold(sixty, "49"), fifty)).isEqualTo(lowered("50"));
    }

    @Test
    @DisplayName("is gone with the direction that takes one, and asks nothing of a new indicator")
    void isGone() {
        Indicator sixty = indicator(Group.OUTPUT, Direction.AT_LEAST, "60");
        assertThat(lowered(sixty, indicator(Group.OUTPUT, Direction.YES_NO, null), RULES))
                .isEmpty();
        assertThat(lowered(sixty, indicators().get(1), RULES)).isEmpty();
        Rules common = Rulebook2020.rulesWith("/scores", "passThreshold", "\"70\"");
        assertThat(lowered(indicator(Group.OUTPUT, Direction.AT_MOST, null), sixty, common))
                .isEmpty();
        assertThat(PassThresholdFits.lowered(goal(sixty), null, RULES)).isEmpty();
    }

    private static List<Refusal> lowered(Indicator standing, Indicator wish, Rules rules) {
        return PassThresholdFits.lowered(goal(wish), goal(standing), rules);
    }

    private static List<Refusal> lowered(String percent) {
        return List.of(Refusal.rule("pass-threshold-lowered")
                .at("indicators[0].passThreshold")
                .with("percent", percent));
    }

    private static GoalContent goal(Indicator indicator) {
        return new GoalContent("目标", FUNDING, List.of(indicator), null, null, null, null);
    }

    private static List<Refusal> violations(Indicator indicator, Rules rules) {
        return new PassThresholdFits().violations(goal(indicator), rules);
    }

    private static Indicator indicator(Group group, Direction direction, @Nullable String threshold) {
        Indicator i = indicators().getFirst();
        return new Indicator(
                i.code(),
                group,
                i.category(),
                i.name(),
                direction,
                i.kind(),
                i.target(),
                null,
                null,
                "%",
                i.weight(),
                false,
                null,
                null,
                List.of(),
                threshold == null ? null : new BigDecimal(threshold));
    }
}

package org.jixiao.goals.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.indicator;
import static org.jixiao.goals.Examples.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.Indicator.Milestone;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A goal may be submitted if")
class SubmissionRuleTest {

    @Test
    @DisplayName("nothing speaks against it")
    void nothingSpeaksAgainstIt() {
        assertThat(violations(indicators(), null)).isEmpty();
    }

    @Test
    @DisplayName("something is in it; all that is missing comes back at once")
    void nothingIsMissing() {
        assertThat(violations(List.of(), null))
                .containsExactlyInAnyOrder(
                        Refusal.rule("weights-do-not-sum-to-total")
                                .at("indicators")
                                .with("sum", "0")
                                .with("total", "90"),
                        Refusal.rule("quantity-indicator-missing").at("indicators"),
                        Refusal.rule("quality-indicator-missing").at("indicators"),
                        Refusal.rule("timeliness-indicator-missing").at("indicators"),
                        Refusal.rule("cost-indicator-missing").at("indicators"),
                        Refusal.rule("benefit-indicator-missing").at("indicators"),
                        Refusal.rule("satisfaction-missing").at("satisfactionWaiver"));
    }

    @Nested
    @DisplayName("its weights")
    class Weights {

        @Test
        @DisplayName("sum to the rulebook's total")
        void sum() {
            assertThat(violations(with(0, weighing("25")), null))
                    .containsExactly(Refusal.rule("weights-do-not-sum-to-total")
                            .at("indicators")
                            .with("sum", "95")
                            .with("total", "90"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"0", "-1"})
        @DisplayName("are all positive")
        void arePositive(String weight) {
            assertThat(violations(with(0, weighing(weight)), null))
                    .contains(Refusal.rule("weight-not-positive").at("indicators[0].weight"));
        }

        private static Indicator weighing(String weight) {
            Indicator i = indicators().getFirst();
            return new Indicator(
                    i.code(),
                    i.group(),
                    i.category(),
                    i.name(),
                    i.direction(),
                    i.kind(),
                    i.target(),
                    null,
                    null,
                    i.unit(),
                    new BigDecimal(weight),
                    false,
                    null,
                    null,
                    List.of(),
                    null);
        }
    }

    @Nested
    @DisplayName("its indicators")
    class Indicators {

        @Test
        @DisplayName("cover satisfaction, or say why it does not apply, but not both")
        void coverSatisfaction() {
            assertThat(violations(indicators(), "没有服务对象。"))
                    .containsExactly(
                            Refusal.rule("satisfaction-waived-but-present").at("satisfactionWaiver"));

            List<Indicator> withoutSatisfaction = new ArrayList<>(indicators().subList(0, 5));
            withoutSatisfaction.add(indicator("I6", Group.BENEFIT, Category.ECONOMIC, "签约项目数", "3", "个", 10));
            assertThat(violations(withoutSatisfaction, "没有服务对象。")).isEmpty();
            assertThat(violations(withoutSatisfaction, null))
                    .containsExactly(Refusal.rule("satisfaction-missing").at("satisfactionWaiver"));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"ECONOMIC", "SOCIAL", "ECOLOGICAL", "SUSTAINABLE"})
        @DisplayName("cover one effect, whichever")
        void coverOneEffect(Category effect) {
            assertThat(violations(with(4, indicator("I5", Group.BENEFIT, effect, "效益", "15", "个", 20)), null))
                    .isEmpty();
        }

        @Test
        @DisplayName("may hold cost under output, where a template has no cost group")
        void mayHoldCostUnderOutput() {
            assertThat(violations(with(3, indicator("I4", Group.OUTPUT, Category.COST, "成本", "1", "万元", 10)), null))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{1} does not stand under {0}")
        @CsvSource({"BENEFIT, QUANTITY", "OUTPUT, SOCIAL", "BENEFIT, SATISFACTION", "BENEFIT, COST"})
        @DisplayName("stand in their own group")
        void standInTheirGroup(Group group, Category category) {
            assertThat(violations(with(0, indicator("I1", group, category, "指标", "1", "个", 20)), null))
                    .contains(Refusal.rule("category-in-wrong-group").at("indicators[0].category"));
        }

        @Test
        @DisplayName("differ in code and name")
        void differ() {
            Indicator first = indicators().getFirst();
            assertThat(violations(
                            with(1, indicator("I1", Group.OUTPUT, Category.QUALITY, first.name(), "100", "%", 15)),
                            null))
                    .containsExactlyInAnyOrder(
                            Refusal.rule("indicator-code-duplicated").at("indicators[1].code"),
                            Refusal.rule("indicator-name-duplicated").at("indicators[1].name"));
        }

        @ParameterizedTest(name = "{0}: {1} at {2}")
        @CsvSource({
            "AT_LEAST, target-missing, target",
            "AT_MOST, target-missing, target",
            "EXACTLY, target-missing, target",
            "QUALITATIVE, standard-missing, standard",
            "BY_DATE, due-date-missing, dueDate"
        })
        @DisplayName("say what reaching them means")
        void areMeasurable(Direction direction, String code, String field) {
            assertThat(violations(with(0, measured(direction, Kind.POINT_IN_TIME, null, null, null)), null))
                    .containsExactly(Refusal.rule(code).at("indicators[0]." + field));
        }

        @Test
        @DisplayName("need no more than a name for yes or no")
        void mayBeYesOrNo() {
            assertThat(violations(with(0, measured(Direction.YES_NO, Kind.POINT_IN_TIME, null, null, null)), null))
                    .isEmpty();
        }

        @Test
        @DisplayName("are satisfied with a standard, or a date")
        void areSatisfied() {
            LocalDate due = LocalDate.of(2020, 11, 30);
            assertThat(violations(with(0, measured(Direction.QUALITATIVE, Kind.POINT_IN_TIME, null, null, "健全")), null))
                    .isEmpty();
            assertThat(violations(with(0, measured(Direction.BY_DATE, Kind.ONE_OFF, null, due, null)), null))
                    .isEmpty();
        }

        @Test
        @DisplayName("that happen once say when")
        void sayWhen() {
            assertThat(violations(
                            with(0, measured(Direction.AT_LEAST, Kind.ONE_OFF, BigDecimal.ONE, null, null)), null))
                    .containsExactly(Refusal.rule("due-date-missing").at("indicators[0].dueDate"));
        }

        private static Indicator measured(
                Direction direction,
                Kind kind,
                @Nullable BigDecimal target,
                @Nullable LocalDate dueDate,
                @Nullable String standard) {
            Indicator i = indicators().getFirst();
            return new Indicator(
                    i.code(),
                    i.group(),
                    i.category(),
                    i.name(),
                    direction,
                    kind,
                    target,
                    dueDate,
                    standard,
                    i.unit(),
                    i.weight(),
                    false,
                    null,
                    null,
                    List.of(),
                    null);
        }
    }

    @Nested
    @DisplayName("its plan by month")
    class Plan {

        @Test
        @DisplayName("goes forward and ends at the target")
        void leadsToTheTarget() {
            assertThat(violations(planned(Direction.AT_LEAST, Kind.CUMULATIVE, "3:0", "6:30", "11:60")))
                    .isEmpty();
            assertThat(violations(planned(Direction.AT_LEAST, Kind.CUMULATIVE, "6:40", "6:30", "11:50")))
                    .containsExactly(
                            Refusal.rule("milestone-months-not-ascending").at("indicators[0].milestones"),
                            Refusal.rule("milestones-fall").at("indicators[0].milestones"),
                            Refusal.rule("last-milestone-not-target")
                                    .at("indicators[0].milestones")
                                    .with("target", "60"));
        }

        @Test
        @DisplayName("counts from the beginning of the year, so that nothing in it is negative")
        void isNotNegative() {
            assertThat(violations(planned(Direction.AT_MOST, Kind.CUMULATIVE, "3:-1", "12:60")))
                    .containsExactly(Refusal.rule("milestones-fall").at("indicators[0].milestones"));
        }

        @Test
        @DisplayName("may fall where a value is read at a point in time")
        void mayFall() {
            assertThat(violations(planned(Direction.EXACTLY, Kind.POINT_IN_TIME, "6:80", "12:60")))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({"QUALITATIVE, POINT_IN_TIME", "YES_NO, POINT_IN_TIME", "BY_DATE, ONE_OFF", "AT_LEAST, ONE_OFF"})
        @DisplayName("is for what is counted over the year")
        void isForWhatIsCounted(Direction direction, Kind kind) {
            assertThat(violations(planned(direction, kind, "12:60")))
                    .containsExactly(
                            Refusal.rule("milestones-of-nothing-counted").at("indicators[0].milestones"));
        }

        @Test
        @DisplayName("is missing where only the end of the year counts; without a target, that alone is said")
        void needsATarget() {
            Indicator i = planned(Direction.AT_LEAST, Kind.CUMULATIVE, "12:60");
            Indicator untold = new Indicator(
                    i.code(),
                    i.group(),
                    i.category(),
                    i.name(),
                    i.direction(),
                    i.kind(),
                    null,
                    null,
                    null,
                    i.unit(),
                    i.weight(),
                    false,
                    null,
                    null,
                    i.milestones(),
                    null);
            assertThat(violations(untold))
                    .containsExactly(Refusal.rule("target-missing").at("indicators[0].target"));
        }

        @ParameterizedTest(name = "month {0}: {1}")
        @CsvSource({"2, 0", "3, 10", "5, 10", "6, 30", "12, 60"})
        @DisplayName("expects of a month its latest milestone, and nothing before the first one")
        void expects(int month, String value) {
            assertThat(planned(Direction.AT_LEAST, Kind.CUMULATIVE, "3:10", "6:30", "11:60")
                            .plannedBy(month))
                    .hasValue(new BigDecimal(value));
            assertThat(indicators().getFirst().plannedBy(month)).isEmpty();
        }

        private static Indicator planned(Direction direction, Kind kind, String... plan) {
            Indicator i = indicators().getFirst();
            return new Indicator(
                    i.code(),
                    i.group(),
                    i.category(),
                    i.name(),
                    direction,
                    kind,
                    i.target(),
                    LocalDate.of(2020, 11, 30),
                    "健全",
                    i.unit(),
                    i.weight(),
                    false,
                    null,
                    null,
                    Stream.of(plan)
                            .map(one -> one.split(":"))
                            .map(one -> new Milestone(Integer.parseInt(one[0]), new BigDecimal(one[1])))
                            .toList(),
                    null);
        }

        private static List<Refusal> violations(Indicator planned) {
            return SubmissionRuleTest.violations(with(0, planned), null);
        }
    }

    @Nested
    @DisplayName("its framework")
    class Frameworks {

        private static final String FIXED = """
            [{"name": "成本、产出、效益、满意度", "branches": [
              {"group": "COST", "categories": ["COST"], "points": "20"},
              {"group": "OUTPUT", "categories": ["QUANTITY", "QUALITY", "TIMELINESS"], "points": "40"},
              {"group": "BENEFIT", "categories": ["ECONOMIC", "SOCIAL", "ECOLOGICAL", "SUSTAINABLE"], "points": "20"},
              {"group": "SATISFACTION", "categories": ["SATISFACTION"], "points": "10"}]}]
            """;

        @Test
        @DisplayName("knows its first-level groups")
        void knowsItsGroups() {
            assertThat(violations(
                            with(4, indicator("I5", Group.INFLUENCE, Category.SUSTAINABLE, "影响", "15", "个", 20)), null))
                    .containsExactly(Refusal.rule("group-not-in-framework")
                            .at("indicators[4].group")
                            .with("framework", "成本、产出、效益、满意度"));
        }

        @Test
        @DisplayName("gets its points in each group, where the rulebook fixes them")
        void getsItsPoints() {
            assertThat(violations(indicators(), null, FIXED))
                    .containsExactlyInAnyOrder(points("COST", "10", "20"), points("OUTPUT", "50", "40"));
        }

        @Test
        @DisplayName("gives the points of a waived satisfaction to the effects")
        void givesThePointsOfSatisfaction() {
            List<Indicator> without = new ArrayList<>(indicators().subList(0, 5));
            without.set(0, indicator("I1", Group.OUTPUT, Category.QUANTITY, "督查数", "60", "个", 10));
            without.set(3, indicator("I4", Group.COST, Category.COST, "成本", "1", "万元", 20));
            without.set(4, indicator("I5", Group.BENEFIT, Category.SOCIAL, "受益", "15", "万人", 30));
            assertThat(violations(without, "没有服务对象。", FIXED)).isEmpty();
        }

        @Test
        @DisplayName("is the one in which all its indicators have a place, also where groups alone would not tell")
        void isTheOneThatFits() {
            String shanghai = """
                {"name": "投入和管理、产出、效果、影响力", "branches": [
                  {"group": "COST", "categories": ["COST"], "points": null},
                  {"group": "OUTPUT", "categories": ["QUANTITY", "QUALITY", "TIMELINESS"], "points": null},
                  {"group": "BENEFIT", "categories": ["ECONOMIC", "SOCIAL", "ECOLOGICAL", "SATISFACTION"], "points": null},
                  {"group": "INFLUENCE", "categories": ["SUSTAINABLE"], "points": null}]}]
                """;
            String both = FIXED.strip().replaceAll("\\]$", ", ") + shanghai;
            assertThat(violations(
                            with(5, indicator("I6", Group.BENEFIT, Category.SATISFACTION, "满意度", "90", "%", 10)),
                            null,
                            both))
                    .isEmpty();
        }

        @Test
        @DisplayName("is, of two in which all have a place, the one that leaves fewer groups empty")
        void isTheOneWithoutEmptyGroups() {
            String withInfluence = """
                [{"name": "也有影响力", "branches": [
                  {"group": "INFLUENCE", "categories": ["SUSTAINABLE"], "points": null},
                  {"group": "COST", "categories": ["COST"], "points": null},
                  {"group": "OUTPUT", "categories": ["QUANTITY", "QUALITY", "TIMELINESS"], "points": null},
                  {"group": "BENEFIT", "categories": ["ECONOMIC", "SOCIAL", "ECOLOGICAL"], "points": null},
                  {"group": "SATISFACTION", "categories": ["SATISFACTION"], "points": null}]}, \
                """;
            String both = withInfluence.strip() + FIXED.strip().substring(1);
            assertThat(violations(indicators(), null, both))
                    .containsExactlyInAnyOrder(points("COST", "10", "20"), points("OUTPUT", "50", "40"));
        }

        @Test
        @DisplayName("is, where one has a place in none, the first of those that leave as many groups empty")
        void isTheFirstWhereNoneFits() {
            String twice = """
                [{"name": "也有影响力", "branches": [
                  {"group": "INFLUENCE", "categories": ["SUSTAINABLE"], "points": null},
                  {"group": "COST", "categories": ["COST"], "points": null},
                  {"group": "OUTPUT", "categories": ["QUANTITY", "QUALITY", "TIMELINESS"], "points": null},
                  {"group": "BENEFIT", "categories": ["ECONOMIC", "SOCIAL", "ECOLOGICAL"], "points": null},
                  {"group": "SATISFACTION", "categories": ["SATISFACTION"], "points": null}]}, \
                """.strip() + FIXED.strip().substring(1);
            assertThat(violations(
                            with(4, indicator("I5", Group.INFLUENCE, Category.ECONOMIC, "影响", "15", "个", 20)),
                            null,
                            twice))
                    .containsExactly(Refusal.rule("category-in-wrong-group").at("indicators[4].category"));
        }

        private static Refusal points(String group, String sum, String points) {
            return Refusal.rule("group-points-differ")
                    .at("indicators")
                    .with("group", group)
                    .with("sum", sum)
                    .with("points", points);
        }
    }

    @Nested
    @DisplayName("its mid-term goal")
    class MidTerm {

        @Test
        @DisplayName("is for several years, with money and indicators that can be reached")
        void isMeasurable() {
            MidTermIndicator uncounted =
                    new MidTermIndicator(Group.OUTPUT, Category.QUANTITY, "督查数", Direction.AT_LEAST, null, null, "个");
            MidTermIndicator unsaid =
                    new MidTermIndicator(Group.BENEFIT, Category.SOCIAL, "成效", Direction.QUALITATIVE, null, null, "");
            assertThat(violations(midTerm(2020, 2022, AMOUNT, List.of(uncounted, unsaid))))
                    .containsExactly(
                            Refusal.rule("target-missing").at("midTerm.indicators[0].target"),
                            Refusal.rule("standard-missing").at("midTerm.indicators[1].standard"));
            assertThat(violations(midTerm(2020, 2020, BigDecimal.ONE, List.of())))
                    .containsExactly(
                            Refusal.rule("mid-term-of-one-year").at("midTerm.toYear"),
                            Refusal.rule("mid-term-funding-below-annual").at("midTerm.funding"),
                            Refusal.rule("mid-term-indicators-missing").at("midTerm.indicators"));
        }

        private static MidTermGoal midTerm(int from, int to, BigDecimal funding, List<MidTermIndicator> indicators) {
            return new MidTermGoal(from, to, "三年目标", Examples.funding(funding), indicators);
        }

        private static List<Refusal> violations(MidTermGoal midTerm) {
            return SubmissionRule.allViolations(
                    new GoalContent("目标", FUNDING, indicators(), null, midTerm, null, null), Rulebook2020.rules());
        }
    }

    @Test
    @DisplayName("it names the remaining targets of money that is carried over, and no others")
    void namesTheRemainingTargets() {
        Funding carried = new Funding(AMOUNT, new BigDecimal("100000.00"), new BigDecimal("0.00"));
        assertThat(explained(carried, "上年未完成的12个督查项目。")).isEmpty();
        assertThat(explained(carried, null))
                .containsExactly(Refusal.rule("remaining-targets-missing").at("remainingTargets"));
        assertThat(explained(FUNDING, null)).isEmpty();
        assertThat(explained(FUNDING, "上年未完成的12个督查项目。"))
                .containsExactly(
                        Refusal.rule("remaining-targets-without-carry-over").at("remainingTargets"));
    }

    private static List<Refusal> explained(Funding funding, @Nullable String remainingTargets) {
        return SubmissionRule.allViolations(
                new GoalContent("目标", funding, indicators(), null, null, null, remainingTargets), Rulebook2020.rules());
    }

    @Test
    @DisplayName("it is set for money")
    void isSetForMoney() {
        assertThat(SubmissionRule.allViolations(
                        new GoalContent("目标", Examples.funding(BigDecimal.ZERO), indicators(), null, null, null, null),
                        Rulebook2020.rules()))
                .containsExactly(Refusal.rule("funding-missing").at("funding"));
    }

    @Test
    @DisplayName("each indicator says how it is measured, where the rulebook asks")
    void saysHowItIsMeasured() {
        Rules rules = Rulebook2020.rulesWith("/goals", "methodSheets", "true");
        assertThat(SubmissionRule.allViolations(
                        new GoalContent("目标", FUNDING, indicators(), null, null, null, null), rules))
                .hasSize(6)
                .contains(Refusal.rule("method-sheet-missing").at("indicators[5].methodSheet"));
    }

    private static List<Refusal> violations(
            List<Indicator> indicators, @Nullable String satisfactionWaiver, String frameworks) {
        return SubmissionRule.allViolations(
                new GoalContent("目标", FUNDING, indicators, satisfactionWaiver, null, null, null),
                Rulebook2020.rulesWith("/goals", "frameworks", frameworks));
    }

    private static List<Indicator> with(int index, Indicator other) {
        List<Indicator> indicators = new ArrayList<>(indicators());
        indicators.set(index, other);
        return indicators;
    }

    private static List<Refusal> violations(List<Indicator> indicators, @Nullable String satisfactionWaiver) {
        return SubmissionRule.allViolations(
                new GoalContent("目标", FUNDING, indicators, satisfactionWaiver, null, null, null), Rulebook2020.rules());
    }
}

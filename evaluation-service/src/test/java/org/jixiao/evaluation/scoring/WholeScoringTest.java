package org.jixiao.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jixiao.evaluation.scoring.Frameworks.faultless;
import static org.jixiao.evaluation.scoring.Frameworks.figure;
import static org.jixiao.evaluation.scoring.Frameworks.figures;
import static org.jixiao.evaluation.scoring.Frameworks.with;
import static org.jixiao.evaluation.scoring.Indicators.funds;
import static org.jixiao.evaluation.scoring.Indicators.measured;
import static org.jixiao.evaluation.scoring.Indicators.notApplicable;
import static org.jixiao.evaluation.scoring.Indicators.reached;
import static org.jixiao.evaluation.scoring.Indicators.satisfaction;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.CalculationLine;
import org.jixiao.contracts.evaluation.CalculationLine.Rule;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.whole.Figures;
import org.jixiao.evaluation.whole.Figures.Missing;
import org.jixiao.evaluation.whole.Figures.Where;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet of a whole")
class WholeScoringTest {

    private static final Words WORDS = new Words("完成", "成效", "问题", "措施", "节约", "高效", "有效");
    private static final Indicator OUTPUT = measured("I1", Direction.AT_LEAST, "100", "50");
    private static final Indicator SATISFIED = satisfaction("I2", "90", "40");
    private static final List<Answer> JUDGED = Frameworks.judged(Band.REACHED, Band.REACHED);

    @Test
    @DisplayName("has 100 points where every line and every indicator earns all, and its money earns none beside them")
    void faultlessYear() {
        SelfEvaluationSheet sheet = score(faultless(), "100", "90");

        assertThat(sheet.framework().stream().map(FrameworkGroup::score))
                .containsExactly(number("10.00"), number("30.00"), number("30.00"), number("30.00"));
        assertThat(sheet.total()).isEqualTo("100.00");
        assertThat(sheet.indicatorScore()).isEqualTo("54.00");
        assertThat(sheet.execution().score()).isEqualTo("0.00");
        assertThat(sheet.execution().rate()).isEqualTo("100.00");
        assertThat(sheet.grade()).isEqualTo("优");
        assertThat(sheet.alerts()).isEmpty();
        assertThat(sheet.calculation())
                .containsExactly(
                        new CalculationLine(Rule.GROUP, "10", number("10.00")),
                        new CalculationLine(Rule.GROUP, "30", number("30.00")),
                        new CalculationLine(Rule.GROUP, "6 + 50 × 24 ÷ 50", number("30.00")),
                        new CalculationLine(Rule.GROUP, "0 + 40 × 30 ÷ 40", number("30.00")));
    }

    @Test
    @DisplayName("scales the goal's indicators once to what the lines of their group leave")
    void scalesIndicators() {
        SelfEvaluationSheet sheet = score(faultless(), "80", "60");

        assertThat(sheet.framework().get(2).indicatorScore()).isEqualTo("19.20");
        assertThat(sheet.framework().get(2).score()).isEqualTo("25.20");
        assertThat(sheet.framework().get(3).score()).isEqualTo("20.00");
        assertThat(sheet.total()).isEqualTo("85.20");
    }

    @Test
    @DisplayName("says of each computed line which figures it rests on, and how it came about")
    void showsFigures() {
        FrameworkGroup.Line line =
                score(faultless(), "100", "90").framework().getFirst().lines().get(1);

        assertThat(line.rule()).isEqualTo(FrameworkOf2020.STAFF);
        assertThat(line.figures())
                .containsExactly(figure(WholeFigure.STAFF, "10"), figure(WholeFigure.ESTABLISHED_POSTS, "10"));
        assertThat(line.calculation()).containsExactly(new CalculationLine(Rule.KEPT, "10 ≤ 10", number("3.00")));
    }

    @Test
    @DisplayName("hands the points of a line that does not apply to the rest of its group")
    void notApplicableLine() {
        SelfEvaluationSheet sheet = score(
                with(
                        faultless(),
                        figure(WholeFigure.PROCUREMENT_EXECUTED, "0.00"),
                        figure(WholeFigure.PROCUREMENT_BUDGET, "0.00"),
                        figure(WholeFigure.EXECUTED, "90.00")),
                "100",
                "90");

        FrameworkGroup process = sheet.framework().get(1);
        assertThat(process.lines().get(2).applies()).isFalse();
        assertThat(process.lines().get(2).calculation().getFirst().rule()).isEqualTo(Rule.NOT_APPLICABLE);
        assertThat(process.score()).isEqualTo("28.85");
        assertThat(sheet.calculation().get(1).formula()).isEqualTo("(25) × 30 ÷ 26");
    }

    @Test
    @DisplayName("hands the points of a group in which nothing applies to the other groups")
    void notApplicableGroup() {
        List<Answer> answers = answers(reached(OUTPUT, "80", "原因"), notApplicable(SATISFIED, "未开展调查"));

        SelfEvaluationSheet sheet = scoring(faultless()).score(answers, funds("100", "100"), WORDS);

        assertThat(sheet.framework().get(3).score()).isEqualTo("0.00");
        assertThat(sheet.total()).isEqualTo("93.14");
        assertThat(sheet.calculation().getLast())
                .isEqualTo(new CalculationLine(Rule.SCALED, "65.2 × 100 ÷ 70", number("93.14")));
    }

    @Test
    @DisplayName("gives nothing for what is not proved, and is unproved from 20 % of the weight on, on the scale of its"
            + " groups")
    void unproved() {
        List<Answer> answers = answers(reached(OUTPUT, "100"), reached(SATISFIED, "90"));
        Scoring scoring = scoring(faultless());

        SelfEvaluationSheet little = scoring.score(
                answers, funds("100", "100"), WORDS, Map.of("rules_complete", "没有制度", "goal_fit", "没有依据"));
        assertThat(little.result()).isEqualTo(Result.GRADED);
        assertThat(little.total()).isEqualTo("88.00");
        FrameworkGroup.Line line = little.framework().get(1).lines().get(3);
        assertThat(line.unproved()).isEqualTo("没有制度");
        assertThat(line.calculation()).containsExactly(new CalculationLine(Rule.UNPROVED, "0", number("0.00")));
        assertThat(scoring.score(answers, funds("100", "100"), WORDS, Map.of("I1", "没有台账"))
                        .result())
                .isEqualTo(Result.UNPROVED);
    }

    @Test
    @DisplayName("compares points and money without counting the money twice")
    void alerts() {
        assertThat(kinds(faultless(), "94.94")).contains(Alert.Kind.SCORE_AHEAD_OF_MONEY);
        assertThat(kinds(faultless(), "95.00")).isEmpty();
        assertThat(kinds(faultless(), "79.00")).contains(Alert.Kind.MUCH_UNSPENT);
    }

    @Test
    @DisplayName("can be rescored line by line where it was judged, and computed anew where a figure is another")
    void changes() {
        SelfEvaluationSheet sheet = score(faultless(), "100", "90");

        SelfEvaluationSheet rescored =
                scoring(faultless()).rescored(sheet, Map.of("rules_complete", number("5"), "I1", number("25")));
        assertThat(rescored.total()).isEqualTo("85.00");
        assertThat(rescored.framework().get(1).lines().get(3).calculation().getLast())
                .isEqualTo(new CalculationLine(Rule.RECHECKED, "8 → 5", number("-3.00")));
        assertThat(new Scoring(RulesOf2020.rules(), 2020, List.of(OUTPUT, SATISFIED), false)
                        .rescored(sheet, Map.of("rules_complete", number("5"))))
                .isEqualTo(scoring(faultless()).rescored(sheet, Map.of("rules_complete", number("5"))));

        Figures later = with(faultless(), figure(WholeFigure.EXECUTED, "50.00"));
        SelfEvaluationSheet moved = scoring(later).withFunds(rescored, funds("100", "50"));
        assertThat(moved.total()).isEqualTo("80.00");
        assertThat(moved.execution().rate()).isEqualTo("50.00");
    }

    @Test
    @DisplayName("is refused with every figure that is missing, of which unit and year")
    void missing() {
        Figures none = new Figures(
                Map.of(),
                List.of(
                        new Missing(WholeFigure.STAFF, "BJ", 2020, Where.FACTS),
                        new Missing(null, "GZ", 2020, Where.DOCUMENTS),
                        new Missing(null, "WH", 2020, Where.CLASSES)));

        assertThat(scoring(none).broken(answers(reached(OUTPUT, "100"), reached(SATISFIED, "90"))))
                .containsExactly(
                        Refusal.conflict("unit-fact-missing")
                                .with("fact", "在职人数")
                                .with("figure", "STAFF")
                                .with("unit", "BJ")
                                .with("year", 2020),
                        Refusal.conflict("unit-money-missing")
                                .with("unit", "GZ")
                                .with("year", 2020),
                        Refusal.conflict("unit-money-without-classes")
                                .with("unit", "WH")
                                .with("year", 2020));
    }

    @Test
    @DisplayName("asks of each judged line a degree, a sentence and evidence, and of a computed line nothing")
    void judgedLines() {
        Answer half = new Answer(
                "goal_fit", new Actual(null, null, null, Band.REACHED, number("2"), null), null, " ", List.of());
        Answer computed = Frameworks.judged(FrameworkOf2020.STAFF, Band.REACHED);

        assertThat(codes(List.of(half, computed)))
                .containsExactly(
                        "framework-line-unjudged answers[0].actual",
                        "framework-line-without-statement answers[0].reason",
                        "framework-line-without-evidence answers[0].evidence",
                        "framework-line-is-computed answers[1].indicatorCode",
                        "indicator-unanswered answers",
                        "indicator-unanswered answers",
                        "framework-line-unanswered answers");
        Answer caused = new Answer(
                "goal_fit",
                new Actual(null, null, null, Band.REACHED, null, null),
                OverAchievementCause.BETTER_WORK,
                "说明",
                List.of(Frameworks.paper()));
        assertThat(codes(List.of(caused))).contains("framework-line-unjudged answers[0].actual");
        Answer none = new Answer("goal_fit", new Actual(null, null, null, null, null, null), null, "说明", List.of());
        assertThat(codes(List.of(none)))
                .contains("framework-line-unjudged answers[0].actual")
                .doesNotContain("framework-line-without-evidence answers[0].evidence");
        Answer twice = Frameworks.judged(FrameworkOf2020.GOAL_FIT, Band.REACHED);
        assertThat(codes(List.of(twice, twice))).contains("indicator-answered-twice answers[1].indicatorCode");
    }

    @Test
    @DisplayName("asks for no evidence of what is missing altogether")
    void nothingToShow() {
        Answer missed =
                new Answer("goal_fit", new Actual(null, null, null, Band.MISSED, null, null), null, "未设定", List.of());
        List<Answer> answers = List.of(
                missed,
                Frameworks.judged(FrameworkOf2020.RULES_COMPLETE, Band.PARTLY_REACHED),
                reached(OUTPUT, "100"),
                reached(SATISFIED, "90"));

        assertThat(scoring(faultless()).broken(answers)).isEmpty();
        assertThat(scoring(faultless())
                        .score(answers, funds("100", "100"), WORDS)
                        .total())
                .isEqualTo("92.80");
    }

    @Test
    @DisplayName("needs one indicator that applies, whatever its framework says")
    void noIndicator() {
        List<Answer> answers = answers(notApplicable(OUTPUT, "取消"), notApplicable(SATISFIED, "取消"));
        assertThat(scoring(faultless()).broken(answers))
                .containsExactly(Refusal.rule("no-indicator-applies").at("answers"));
    }

    @Test
    @DisplayName("of a project knows no framework")
    void project() {
        List<Answer> answers = answers(reached(OUTPUT, "100"), reached(SATISFIED, "90"));
        assertThat(new Scoring(RulesOf2020.rules(), 2020, List.of(OUTPUT, SATISFIED), false).broken(answers))
                .extracting(Refusal::code)
                .containsExactly("indicator-unknown", "indicator-unknown");
        assertThat(Answer.behind(scoring(faultless()).score(answers, funds("100", "100"), WORDS)))
                .containsExactlyInAnyOrderElementsOf(answers);
    }

    @Test
    @DisplayName("is not made of figures that nobody knows")
    void unknownFigure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> score(figures(figure(WholeFigure.STAFF, "1")), "100", "90"))
                .withMessageContaining("ESTABLISHED_POSTS");
    }

    private static List<String> codes(List<Answer> answers) {
        return scoring(faultless()).broken(answers).stream()
                .map(refusal -> refusal.code() + " " + refusal.field())
                .toList();
    }

    private static List<Alert.Kind> kinds(Figures figures, String executed) {
        return scoring(figures)
                .score(answers(reached(OUTPUT, "100"), reached(SATISFIED, "90")), funds("100", executed), WORDS)
                .alerts()
                .stream()
                .map(Alert::kind)
                .toList();
    }

    private static SelfEvaluationSheet score(Figures figures, String output, String satisfied) {
        return scoring(figures)
                .score(
                        answers(reached(OUTPUT, output, "原因"), reached(SATISFIED, satisfied, "原因")),
                        funds("100", "100"),
                        WORDS);
    }

    private static List<Answer> answers(Answer... ofIndicators) {
        return Stream.concat(JUDGED.stream(), Stream.of(ofIndicators)).toList();
    }

    private static Scoring scoring(Figures figures) {
        return new Scoring(RulesOf2020.rules(), 2020, List.of(OUTPUT, SATISFIED), false, figures);
    }
}

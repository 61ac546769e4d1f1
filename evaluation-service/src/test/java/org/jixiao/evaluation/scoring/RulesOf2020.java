package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.AppraisalRules;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.EvaluationRules.AssessedItem;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.PublicScope;
import org.jixiao.contracts.goals.ReminderRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.AtMostVariant;
import org.jixiao.contracts.goals.Rules.Deduction;
import org.jixiao.contracts.goals.Rules.ExactlyVariant;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.goals.Rules.OverAchievement;
import org.jixiao.contracts.goals.Rules.Plausibility;
import org.jixiao.contracts.goals.Rules.QualitativeBands;
import org.jixiao.contracts.goals.Rules.SatisfactionBand;
import org.jspecify.annotations.Nullable;

/** The rulebook of the tests: the numbers that the regulations and the decided defaults give. */
public final class RulesOf2020 {

    public static final List<SatisfactionBand> SATISFACTION_BANDS = List.of(
            new SatisfactionBand(number("100"), number("100")),
            new SatisfactionBand(number("90"), number("80")),
            new SatisfactionBand(number("80"), number("50")));

    private RulesOf2020() {}

    public static Rules rules() {
        return rules(scores(AtMostVariant.RATIO, ExactlyVariant.LENIENT, null, List.of()));
    }

    public static Rules rules(Rules.Scores scores) {
        return new Rules(
                new Rules.Weights(number("90"), number("10")),
                new Rules.GoalRules(List.of(), false, "HZB"),
                new Rules.Review(List.of(), List.of(), List.of(), List.of(), null, null, 10),
                new AppraisalRules(
                        number("5000000"),
                        List.of(),
                        number("80"),
                        number("60"),
                        3,
                        3,
                        "planning-finance",
                        "office-leader",
                        number("20")),
                new Rules.Lights(
                        number("60"),
                        number("80"),
                        number("120"),
                        number("110"),
                        number("10"),
                        number("20"),
                        30,
                        number("30"),
                        number("30"),
                        number("120")),
                scores,
                new Rules.Disclosure(20, 20, PublicScope.NOTHING, new Rules.Remainder(3, BigDecimal.valueOf(80))),
                null,
                List.of(),
                new Rules.Calendar(List.of(), List.of()),
                new ReminderRules(List.of(5, 2), 3, List.of(), new ReminderRules.Terms(3, 8, 10, 5, 5, 10, 10)),
                new Rules.Reporting(null),
                new MonitoringRules(
                        new MonitoringRules.Tracking(List.of(), new BigDecimal("30"), List.of()),
                        new MonitoringRules.FundControl(10, 15, 5, 5)),
                new EvaluationRules(
                        new EvaluationRules.SelfEvaluation(LocalDate.of(2021, 3, 31)),
                        new EvaluationRules.Unproved(new BigDecimal("20"), 10),
                        new EvaluationRules.Recheck(
                                new BigDecimal("20"), 1, new BigDecimal("20"), new BigDecimal("5"), 20),
                        new EvaluationRules.LateMoney(new BigDecimal("5")),
                        new EvaluationRules.Application(
                                List.of(
                                        new EvaluationRules.Consequence("优", number("110"), false, false),
                                        new EvaluationRules.Consequence("良", number("100"), false, false),
                                        new EvaluationRules.Consequence("中", number("90"), true, false),
                                        new EvaluationRules.Consequence("差", number("70"), true, true)),
                                "差",
                                2),
                        workAssessment(),
                        new EvaluationRules.Coverage(List.of()),
                        new EvaluationRules.KeySelection(
                                new BigDecimal("5000000"), List.of("中", "差"), 5, 10, BigDecimal.TEN, 1),
                        FrameworkOf2020.rules()));
    }

    /** What rules L decides. */
    private static EvaluationRules.WorkAssessment workAssessment() {
        return new EvaluationRules.WorkAssessment(
                List.of(
                        new AssessedItem(WorkItem.ORGANISATION, number("10"), true),
                        new AssessedItem(WorkItem.APPRAISAL, number("10"), false),
                        new AssessedItem(WorkItem.GOALS, number("25"), false),
                        new AssessedItem(WorkItem.TRACKING, number("20"), false),
                        new AssessedItem(WorkItem.EVALUATION, number("20"), false),
                        new AssessedItem(WorkItem.RECTIFICATION, number("10"), false),
                        new AssessedItem(WorkItem.DISCLOSURE, number("5"), false)),
                number("0.5"),
                number("5"),
                2,
                number("1"),
                number("2"),
                5,
                10,
                bands());
    }

    private static List<GradeBand> bands() {
        return List.of(
                new GradeBand("优", number("90")),
                new GradeBand("良", number("80")),
                new GradeBand("中", number("60")),
                new GradeBand("差", number("0")));
    }

    public static Rules.Scores scores(
            AtMostVariant atMost,
            ExactlyVariant exactly,
            @Nullable BigDecimal passThreshold,
            List<SatisfactionBand> satisfaction) {
        return new Rules.Scores(
                atMost,
                exactly,
                passThreshold,
                new QualitativeBands(number("80"), number("60")),
                satisfaction,
                bands(),
                new OverAchievement(
                        number("130"),
                        List.of(
                                new Deduction(number("30"), true, number("10")),
                                new Deduction(number("50"), true, number("20")),
                                new Deduction(number("100"), false, number("30")))),
                new Plausibility(number("5"), number("20")));
    }

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

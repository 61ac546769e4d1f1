package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.contracts.goals.WholeRules.Group;
import org.jixiao.contracts.goals.WholeRules.Line;

/** The framework of the tests: 10/30/30/30, with a line of every formula. */
public final class FrameworkOf2020 {

    public static final Line GOAL_FIT = judged("goal_fit", "4");
    public static final Line STAFF =
            line("staff_control", Formula.KEPT, WholeFigure.STAFF, WholeFigure.ESTABLISHED_POSTS, "3");
    public static final Line THREE_PUBLIC_CHANGE = line(
            "three_public_change",
            Formula.NOT_RISEN,
            WholeFigure.THREE_PUBLIC_EXECUTED,
            WholeFigure.THREE_PUBLIC_LAST_YEAR,
            "3");
    public static final Line COMPLETION =
            line("budget_completion", Formula.IN_PROPORTION, WholeFigure.EXECUTED, WholeFigure.BUDGET, "10");
    public static final Line ADJUSTMENT =
            line("budget_adjustment", Formula.TOLERATED, WholeFigure.ADJUSTED, WholeFigure.APPROVED, "8");
    public static final Line PROCUREMENT = line(
            "procurement_execution",
            Formula.IN_PROPORTION,
            WholeFigure.PROCUREMENT_EXECUTED,
            WholeFigure.PROCUREMENT_BUDGET,
            "4");
    public static final Line RULES_COMPLETE = judged("rules_complete", "8");
    public static final Line MATTERS = line(
            "matters_completed",
            Formula.IN_PROPORTION,
            WholeFigure.MATTERS_COMPLETED,
            WholeFigure.MATTERS_ASSIGNED,
            "6");

    private FrameworkOf2020() {}

    public static WholeRules rules() {
        return new WholeRules(
                List.of(
                        new Group("投入", number("10"), List.of(GOAL_FIT, STAFF, THREE_PUBLIC_CHANGE), List.of()),
                        new Group(
                                "过程",
                                number("30"),
                                List.of(COMPLETION, ADJUSTMENT, PROCUREMENT, RULES_COMPLETE),
                                List.of()),
                        new Group(
                                "产出",
                                number("30"),
                                List.of(MATTERS),
                                List.of(Indicator.Group.COST, Indicator.Group.OUTPUT)),
                        new Group(
                                "效果",
                                number("30"),
                                List.of(),
                                List.of(
                                        Indicator.Group.BENEFIT,
                                        Indicator.Group.SATISFACTION,
                                        Indicator.Group.INFLUENCE))),
                new WholeRules.Judged(number("100"), number("60"), number("0")),
                new WholeRules.Tolerance(number("10"), number("5")),
                new WholeRules.Pace(9, number("75")));
    }

    private static Line judged(String code, String weight) {
        return new Line(code, "预算管理", "指标" + code, Formula.JUDGED, null, null, number(weight));
    }

    static Line line(String code, Formula formula, WholeFigure part, WholeFigure of, String weight) {
        return new Line(code, "预算执行", "指标" + code, formula, part, of, number(weight));
    }
}

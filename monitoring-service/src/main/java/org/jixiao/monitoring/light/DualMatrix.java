package org.jixiao.monitoring.light;

import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;

/** Double monitoring (双监控): what the goal's light and the money's pace ask for together. */
public final class DualMatrix {

    private DualMatrix() {}

    /**
     * @param impossible whether an indicator is reported 完全不可能; it counts only where the whole goal is red
     */
    public static Combined combine(Light goal, boolean impossible, Pace money) {
        return switch (goal) {
            case GREY -> Combined.NOT_YET;
            case GREEN, BLUE -> at(money, Combined.ON_COURSE, Combined.MONEY_BEHIND, Combined.MONEY_FAST);
            case YELLOW -> at(money, Combined.GOAL_BEHIND, Combined.BOTH_BEHIND, Combined.SPENT_WITHOUT_RESULT);
            case RED ->
                impossible
                        ? at(
                                money,
                                Combined.GOAL_IMPOSSIBLE,
                                Combined.GOAL_IMPOSSIBLE_MONEY_LEFT,
                                Combined.GOAL_IMPOSSIBLE_MONEY_SPENT)
                        : at(money, Combined.GOAL_BEHIND, Combined.BOTH_BEHIND, Combined.SPENT_WITHOUT_RESULT);
        };
    }

    private static Combined at(Pace money, Combined normal, Combined behind, Combined fast) {
        return switch (money) {
            case NORMAL -> normal;
            case BEHIND, FAR_BEHIND -> behind;
            case FAST -> fast;
            case NO_BUDGET -> Combined.NOT_YET;
        };
    }
}

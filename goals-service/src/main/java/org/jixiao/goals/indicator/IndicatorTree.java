package org.jixiao.goals.indicator;

import java.util.EnumSet;
import java.util.Set;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;

/** Where the second level (二级指标) hangs below the first one (一级指标); 财预〔2021〕101号. */
public final class IndicatorTree {

    private IndicatorTree() {}

    /** In a template without a cost group, cost stands under 产出. */
    public static Set<Group> groupsOf(Category category) {
        return switch (category) {
            case QUANTITY, QUALITY, TIMELINESS -> EnumSet.of(Group.OUTPUT);
            case COST -> EnumSet.of(Group.COST, Group.OUTPUT);
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABLE -> EnumSet.of(Group.BENEFIT);
            case SATISFACTION -> EnumSet.of(Group.SATISFACTION);
        };
    }
}

package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a project of several years is to reach in the end (中期目标, 财预〔2015〕88号).
 *
 * @param fromYear first budget year
 * @param toYear last budget year
 * @param overallGoal 总体目标 of all the years
 * @param funding of all the years
 */
public record MidTermGoal(
        int fromYear, int toYear, String overallGoal, Funding funding, List<MidTermIndicator> indicators) {

    /**
     * A third-level indicator of all the years. It carries no points: only annual ones are scored.
     *
     * @param target numeric target; null where nothing is counted
     * @param standard what reached means, where nothing is counted (评价标准)
     * @param unit unit of measure, empty where there is none
     */
    public record MidTermIndicator(
            Group group,
            Category category,
            String name,
            Direction direction,
            @Nullable BigDecimal target,
            @Nullable String standard,
            String unit) {}
}

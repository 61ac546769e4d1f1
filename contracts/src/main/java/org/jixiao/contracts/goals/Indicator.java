package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One third-level indicator (三级指标) of a goal, as it was approved.
 *
 * @param code unique within the goal, for example {@code I1}
 * @param group first level (一级指标)
 * @param category second level (二级指标)
 * @param name third level, understandable without the project's file
 * @param direction how the actual value is held against the target
 * @param kind how the expected value grows over the year
 * @param target numeric target; null for {@link Direction#QUALITATIVE}, {@link Direction#YES_NO} and {@link Direction#BY_DATE}
 * @param dueDate for {@link Direction#BY_DATE} and {@link Kind#ONE_OFF}: the day it is due
 * @param standard what reached means, for a qualitative indicator (评价标准)
 * @param unit unit of measure, empty where there is none
 * @param weight points; all weights of a goal sum to the rulebook's indicator total
 * @param core marked as core (核心) by its owner and confirmed in review
 * @param methodSheet how it is measured; null where the rulebook does not ask for it
 * @param library the core indicator that it was chosen from; null of an own one
 * @param milestones the plan by month (计划进度); empty where the value grows as its {@link Kind} says
 * @param passThreshold what of the target has to be reached at least, in percent, for any points (及格门槛, 财预〔2021〕101号), of
 *     {@link Direction#AT_LEAST} and {@link Direction#EXACTLY}; null where the rulebook's holds
 */
public record Indicator(
        String code,
        Group group,
        Category category,
        String name,
        Direction direction,
        Kind kind,
        @Nullable BigDecimal target,
        @Nullable LocalDate dueDate,
        @Nullable String standard,
        String unit,
        BigDecimal weight,
        boolean core,
        @Nullable MethodSheet methodSheet,
        @Nullable CoreReference library,
        List<Milestone> milestones,
        @Nullable BigDecimal passThreshold) {

    /**
     * What is to be reached by the end of a month. Seasonal work does not grow by a twelfth each month, so its plan stands in the goal.
     *
     * @param month of the budget year, 1 to 12
     * @param value since the beginning of the year; the last one is the target
     */
    public record Milestone(int month, BigDecimal value) {}

    /** Whether a unit of measure is percent, as typed in half or full width. */
    public static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals("％");
    }

    /**
     * The value that the plan expects by the end of a month: the latest milestone's up to then, nothing before the first one. Empty
     * where there is no plan.
     */
    public Optional<BigDecimal> plannedBy(int month) {
        return milestones.isEmpty()
                ? Optional.empty()
                : Optional.of(milestones.stream()
                        .filter(milestone -> milestone.month() <= month)
                        .max(Comparator.comparingInt(Milestone::month))
                        .map(Milestone::value)
                        .orElse(BigDecimal.ZERO));
    }

    /**
     * The core indicator that it was chosen from (核心绩效指标), of the library of the goal's own budget year.
     *
     * @param code in the library
     * @param version the adopted version that was in use
     */
    public record CoreReference(String code, int version) {}

    /** 一级指标. */
    public enum Group {
        /** 成本指标. */
        COST,
        /** 产出指标. */
        OUTPUT,
        /** 效益指标. */
        BENEFIT,
        /** 满意度指标. */
        SATISFACTION,
        /** 影响力指标, of the framework that 上海 had before. */
        INFLUENCE
    }

    /** 二级指标. */
    public enum Category {
        /** 数量. */
        QUANTITY,
        /** 质量. */
        QUALITY,
        /** 时效. */
        TIMELINESS,
        /** 成本. */
        COST,
        /** 经济效益. */
        ECONOMIC,
        /** 社会效益. */
        SOCIAL,
        /** 生态效益. */
        ECOLOGICAL,
        /** 可持续影响. */
        SUSTAINABLE,
        /** 服务对象满意度. */
        SATISFACTION
    }

    /** How the actual value A is held against the target T. */
    public enum Direction {
        /** ≥ 正向. */
        AT_LEAST,
        /** ≤ 反向. */
        AT_MOST,
        /** = 等于. */
        EXACTLY,
        /** 定性. */
        QUALITATIVE,
        /** 是/否. */
        YES_NO,
        /** 按期完成. */
        BY_DATE
    }

    /** How the expected value grows over the year (rules on lights). */
    public enum Kind {
        /** 累计: grows month by month. */
        CUMULATIVE,
        /** 时点: a rate, an average, a satisfaction. */
        POINT_IN_TIME,
        /** 一次性: nothing is due before its due date. */
        ONE_OFF
    }
}

package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A core indicator (核心绩效指标) of the office's own business, measured by everybody in the same way (财预〔2021〕101号).
 *
 * @param field whose business it measures (适用领域)
 * @param group first level (一级指标)
 * @param category second level (二级指标)
 * @param name third level, understandable without a project's file
 * @param direction how an actual value is held against the standard value
 * @param kind how the expected value grows over the year
 * @param standardValue the year's standard value (标准值); null where nothing is counted
 * @param standard what reached means, for a qualitative indicator (评价标准)
 * @param unit unit of measure, empty where there is none
 * @param methodSheet how it is measured
 */
public record CoreIndicator(
        BusinessField field,
        Group group,
        Category category,
        String name,
        Direction direction,
        Kind kind,
        @Nullable BigDecimal standardValue,
        @Nullable String standard,
        String unit,
        MethodSheet methodSheet) {}

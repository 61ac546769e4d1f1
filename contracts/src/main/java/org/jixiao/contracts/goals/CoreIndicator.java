package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A core indicator (核心绩效指标) of the office's own business, with the method sheet that lets anybody measure it the same way
 * (财预〔2021〕101号, metadata per indicator).
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
 * @param meaning what it measures (指标解释)
 * @param formula how it is calculated (计算公式), empty where it is simply counted
 * @param dataSource where the value comes from (数据来源)
 * @param scoring how it is scored (评分规则)
 * @param method how the value is obtained (取值方式)
 * @param basis what the standard value rests on (设定依据)
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
        String meaning,
        String formula,
        String dataSource,
        String scoring,
        Method method,
        Basis basis) {

    /** 取值方式, how an actual value is obtained (财预〔2021〕101号). */
    public enum Method {
        /** 直接证明法. */
        DIRECT_PROOF,
        /** 情况统计法. */
        STATISTICS,
        /** 情况说明法. */
        STATEMENT,
        /** 问卷调查法. */
        SURVEY,
        /** 趋势判断法. */
        TREND
    }

    /** 设定依据, what a standard value rests on (财预〔2021〕101号). */
    public enum Basis {
        /** 计划标准. */
        PLAN,
        /** 行业标准. */
        INDUSTRY,
        /** 历史标准. */
        HISTORY,
        /** 预算支出标准. */
        EXPENDITURE_STANDARD,
        /** 其他. */
        OTHER
    }
}

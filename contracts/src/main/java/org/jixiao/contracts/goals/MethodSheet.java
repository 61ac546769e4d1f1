package org.jixiao.contracts.goals;

/**
 * How an indicator is measured, so that anybody measures it the same way (财预〔2021〕101号, metadata per indicator).
 *
 * @param meaning what it measures (指标解释)
 * @param formula how it is calculated (计算公式), empty where it is simply counted
 * @param dataSource where the value comes from (数据来源)
 * @param scoring how it is scored (评分规则)
 * @param method how the value is obtained (取值方式)
 * @param basis what the value aimed at rests on (设定依据)
 */
public record MethodSheet(
        String meaning, String formula, String dataSource, String scoring, Method method, Basis basis) {

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

    /** 设定依据, what a value aimed at rests on (财预〔2021〕101号). */
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

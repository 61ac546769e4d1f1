package org.jixiao.contracts.goals;

/** A figure by which a unit or the department as a whole is evaluated (整体支出评价); amounts are 元. */
public enum WholeFigure {
    /** 编制数. */
    ESTABLISHED_POSTS,
    /** 在职人数. */
    STAFF,
    /** 固定资产总额. */
    FIXED_ASSETS,
    /** 在用固定资产. */
    FIXED_ASSETS_IN_USE,
    /** 交办事项. */
    MATTERS_ASSIGNED,
    /** 办结事项. */
    MATTERS_COMPLETED,
    /** 年初预算数. */
    APPROVED,
    /** 预算调整数: what was added, cut, taken back or moved, whichever way. */
    ADJUSTED,
    /** 全年预算数. */
    BUDGET,
    /** 全年执行数. */
    EXECUTED,
    /** 结转结余: what the year's budget has left. */
    UNSPENT,
    /** 上年结转结余. */
    UNSPENT_LAST_YEAR,
    /** 项目支出预算数. */
    PROJECT_BUDGET,
    /** 重点项目支出预算数: of the projects that are designated 重点 for the year. */
    KEY_PROJECT_BUDGET,
    /** 截至既定月份的支付数. */
    PAID_BY_CUT_OFF,
    /** 截至既定月份应支付数, by the rulebook's pace. */
    DUE_BY_CUT_OFF,
    /** 公用经费预算数. */
    OPERATING_BUDGET,
    /** 公用经费执行数. */
    OPERATING_EXECUTED,
    /** “三公”经费预算数. */
    THREE_PUBLIC_BUDGET,
    /** “三公”经费执行数. */
    THREE_PUBLIC_EXECUTED,
    /** 上年“三公”经费执行数. */
    THREE_PUBLIC_LAST_YEAR,
    /** 政府采购预算数. */
    PROCUREMENT_BUDGET,
    /** 政府采购执行数. */
    PROCUREMENT_EXECUTED
}

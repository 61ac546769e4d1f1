package org.jixiao.evaluation.paper;

import org.jixiao.contracts.goals.WholeFigure;

/** How the figures of a unit or the department as a whole are called. */
public final class FigureWords {

    private FigureWords() {}

    public static String of(WholeFigure figure) {
        return switch (figure) {
            case ESTABLISHED_POSTS -> "编制数";
            case STAFF -> "在职人数";
            case FIXED_ASSETS -> "固定资产总额";
            case FIXED_ASSETS_IN_USE -> "在用固定资产";
            case MATTERS_ASSIGNED -> "交办事项";
            case MATTERS_COMPLETED -> "办结事项";
            case APPROVED -> "年初预算数";
            case ADJUSTED -> "预算调整数";
            case BUDGET -> "全年预算数";
            case EXECUTED -> "全年执行数";
            case UNSPENT -> "结转结余";
            case UNSPENT_LAST_YEAR -> "上年结转结余";
            case PROJECT_BUDGET -> "项目支出预算数";
            case KEY_PROJECT_BUDGET -> "重点项目支出预算数";
            case PAID_BY_CUT_OFF -> "截至既定月份支付数";
            case DUE_BY_CUT_OFF -> "截至既定月份应支付数";
            case OPERATING_BUDGET -> "公用经费预算数";
            case OPERATING_EXECUTED -> "公用经费执行数";
            case THREE_PUBLIC_BUDGET -> "“三公”经费预算数";
            case THREE_PUBLIC_EXECUTED -> "“三公”经费执行数";
            case THREE_PUBLIC_LAST_YEAR -> "上年“三公”经费支出";
            case PROCUREMENT_BUDGET -> "政府采购预算数";
            case PROCUREMENT_EXECUTED -> "政府采购执行数";
        };
    }
}

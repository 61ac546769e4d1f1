package org.jixiao.goals.project.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;

/** The year's figures as a table. */
final class FiguresSheet {

    private FiguresSheet() {}

    static Sheet<UnitFigures> of(int budgetYear) {
        return new Sheet<>(
                "绩效目标管理统计",
                List.of("%d年度预算绩效目标管理情况统计表（金额单位：元）".formatted(budgetYear)),
                List.of(
                        Column.text("单位", 26, UnitFigures::unitName),
                        Column.text("单位代码", 14, UnitFigures::unitCode),
                        count("试编项目数", UnitFigures::trials),
                        count("项目数", UnitFigures::projects),
                        Column.amount("申报金额", 18, UnitFigures::requested),
                        count("评估通过数", UnitFigures::appraised),
                        count("入库数", UnitFigures::inLibrary),
                        count("目标送审数", UnitFigures::goalsSubmitted),
                        count("其中逾期", UnitFigures::goalsLate),
                        count("目标审核通过数", UnitFigures::goalsPassed),
                        count("审核不通过数", UnitFigures::goalsRefused),
                        count("安排预算数", UnitFigures::arranged),
                        Column.amount("安排金额", 18, UnitFigures::arrangedAmount),
                        count("目标批复数", UnitFigures::approved)));
    }

    private static Column<UnitFigures> count(String heading, ToLongFunction<UnitFigures> figure) {
        return Column.number(heading, 12, row -> BigDecimal.valueOf(figure.applyAsLong(row)));
    }
}

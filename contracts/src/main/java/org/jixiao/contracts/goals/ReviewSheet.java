package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;

/**
 * A filled score sheet (项目支出绩效目标审核表).
 *
 * @param scores one for each item of the rulebook's sheet, in its order
 * @param total their sum
 */
public record ReviewSheet(List<ItemScore> scores, BigDecimal total) {

    /** Points for one item of the score sheet. */
    public record ItemScore(String item, BigDecimal points) {}
}

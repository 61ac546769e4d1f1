package org.jixiao.contracts.goals;

import java.math.BigDecimal;

/**
 * Money by its source (资金来源), 元; nothing is written as zero.
 *
 * @param appropriation of the year's budget (财政拨款)
 * @param carriedOver from the year before (上年结转)
 * @param other any other money (其他资金)
 */
public record Funding(BigDecimal appropriation, BigDecimal carriedOver, BigDecimal other) {

    /** All of it (资金总额). */
    public BigDecimal total() {
        return appropriation.add(carriedOver).add(other);
    }
}

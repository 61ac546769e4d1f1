package org.jixiao.contracts.monitoring;

import java.util.List;

/**
 * Why an indicator is not where it should be (偏差原因分析).
 *
 * @param lacking what was short, each once, in the order of their names
 * @param explanation 原因说明
 */
public record Deviation(List<Safeguard> lacking, String explanation) {

    /** The five things whose lack explains a deviation. */
    public enum Safeguard {
        /** 经费保障. */
        FUNDS,
        /** 制度保障. */
        RULES,
        /** 人员保障. */
        STAFF,
        /** 硬件条件保障. */
        EQUIPMENT,
        /** 其他. */
        OTHER
    }
}

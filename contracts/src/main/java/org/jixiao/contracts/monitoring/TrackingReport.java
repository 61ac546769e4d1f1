package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a goal reports up to a month (绩效跟踪).
 *
 * @param indicators every indicator of the goal, once
 * @param overall 年度总体目标执行情况; null where only figures are told
 * @param expectedExecution 全年预计执行数 in 元; null where only figures are told
 * @param organisation how the work and the money are run (组织实施、资金管理)
 */
public record TrackingReport(
        List<IndicatorProgress> indicators,
        @Nullable String overall,
        @Nullable BigDecimal expectedExecution,
        List<Organised> organisation) {

    /**
     * One statement on how the work is run.
     *
     * @param item of the rulebook's checklist, for example 采购; empty where the statement is on the whole
     */
    public record Organised(String item, String statement) {}
}

package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a rulebook says of the dual monitoring of a budget year: when progress is reported, and the terms of measures. */
public record MonitoringRules(Tracking tracking, FundControl fundControl) {

    /**
     * How goals are tracked (绩效跟踪).
     *
     * @param tasks the year's tracking tasks, by cut-off
     * @param jumpPoints by how many percentage points the attainment of an indicator may change between two reports without an alert, 30
     * @param checklist what the organisation of a key project is asked about (组织实施、资金管理), for example 采购
     */
    public record Tracking(List<TrackingTask> tasks, BigDecimal jumpPoints, List<String> checklist) {}

    /**
     * One tracking task of the year.
     *
     * @param cutOff the day up to which progress and money are told, the last of a month (跟踪截止日)
     * @param dueOn the last day for the report
     */
    public record TrackingTask(LocalDate cutOff, LocalDate dueOn) {}

    /**
     * Terms of rectification and of measures on money (整改、资金管控), in working days.
     *
     * @param failedAfterDays after the term of a rectification until it counts as failed, 10
     * @param provisionalDays that an urgent suspension stands without a finding, 15
     * @param statementDays in which a unit may state its case (陈述说明), 5
     * @param acknowledgeDays in which finance is expected to answer a decision, 5
     */
    public record FundControl(int failedAfterDays, int provisionalDays, int statementDays, int acknowledgeDays) {}
}

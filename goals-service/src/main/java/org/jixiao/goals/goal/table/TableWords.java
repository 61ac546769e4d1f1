package org.jixiao.goals.goal.table;

import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;

/** The words with which the table says what the register says by names; those of the glossary. */
final class TableWords {

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("NOT_DRAFTED", "未编制"),
            Map.entry("DRAFTED", "草稿"),
            Map.entry("SUBMITTED", "审核中"),
            Map.entry("CONFIRMED", "已确认（线下）"),
            Map.entry("RETURNED", "已退回"),
            Map.entry("COMPLETED", "已完善"),
            Map.entry("PASSED", "审核通过"),
            Map.entry("REFUSED", "审核不通过"),
            Map.entry("FILED", "已备案"),
            Map.entry("APPROVED", "已批复"),
            Map.entry("ADJUSTMENT_REQUESTED", "调整审核中"));

    private TableWords() {}

    /** A state that has no word here stands as it is. */
    static String state(String state) {
        return STATES.getOrDefault(state, state);
    }

    static String kind(Subject subject) {
        return switch (GoalSubject.of(subject)) {
            case PROJECT -> "项目";
            case POLICY -> "政策";
            case UNIT -> "单位整体";
            case DEPARTMENT -> "部门整体";
        };
    }
}

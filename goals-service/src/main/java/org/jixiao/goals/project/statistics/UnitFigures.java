package org.jixiao.goals.project.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far a unit's projects of one budget year came. Trial projects (试编) stand apart and count in no other figure; classified ones
 * are counted and not named.
 *
 * @param unitCode empty for the whole office
 * @param unitName as registered for the year; 合计 for the whole office
 * @param trials filed or on their way to be filed
 * @param projects all others
 * @param requested what they asked for, 元; the secret totals of classified projects are not in it
 * @param appraised 予以支持, or 部分支持 with accepted improvements
 * @param goalsSubmitted put into review at least once and not taken back
 * @param goalsLate of these, after the year's term (逾期)
 * @param goalsPassed passed in review, or approved since
 * @param goalsRefused 审核不通过
 * @param arranged with budget arranged
 * @param arrangedAmount 元
 * @param approved with an approved goal
 */
record UnitFigures(
        String unitCode,
        String unitName,
        long trials,
        long projects,
        BigDecimal requested,
        long appraised,
        long inLibrary,
        long goalsSubmitted,
        long goalsLate,
        long goalsPassed,
        long goalsRefused,
        long arranged,
        BigDecimal arrangedAmount,
        long approved) {

    /** The same for the whole office. */
    static UnitFigures total(List<UnitFigures> units) {
        return units.stream().reduce(nothing(), UnitFigures::plus);
    }

    private static UnitFigures nothing() {
        return new UnitFigures("", "合计", 0, 0, BigDecimal.ZERO, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0);
    }

    private UnitFigures plus(UnitFigures other) {
        return new UnitFigures(
                unitCode,
                unitName,
                trials + other.trials,
                projects + other.projects,
                requested.add(other.requested),
                appraised + other.appraised,
                inLibrary + other.inLibrary,
                goalsSubmitted + other.goalsSubmitted,
                goalsLate + other.goalsLate,
                goalsPassed + other.goalsPassed,
                goalsRefused + other.goalsRefused,
                arranged + other.arranged,
                arrangedAmount.add(other.arrangedAmount),
                approved + other.approved);
    }
}

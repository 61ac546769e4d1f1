package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a unit or the department as a whole is scored (整体支出评价, 财预〔2013〕53号): groups of lines, and in some of them the indicators of
 * its goal. The groups' weights make 100.
 *
 * @param groups 一级指标, in the order in which they are printed
 * @param judged what a judged line earns
 * @param tolerance how far a rate may go that is tolerated
 * @param pace how much of the budget should be paid by when (既定支付进度)
 */
public record WholeRules(List<Group> groups, Judged judged, Tolerance tolerance, Pace pace) {

    /**
     * 一级指标, for example 投入 or 产出.
     *
     * @param weight points of the whole group
     * @param lines its own lines; where the goal's indicators belong to it they get the points that these leave
     * @param indicators which of the goal's indicators belong to it; empty where none do
     */
    public record Group(String name, BigDecimal weight, List<Line> lines, List<Indicator.Group> indicators) {

        /** Points of the goal's indicators. */
        public BigDecimal left() {
            return lines.stream().map(Line::weight).reduce(weight, BigDecimal::subtract);
        }
    }

    /**
     * 三级指标 of the framework.
     *
     * @param code unique in the framework; its underscore tells it apart from the code of any indicator
     * @param section 二级指标
     * @param part what was; null of a judged line
     * @param of what it is held against; null of a judged line
     * @param weight points
     */
    public record Line(
            String code,
            String section,
            String name,
            Formula formula,
            @Nullable WholeFigure part,
            @Nullable WholeFigure of,
            BigDecimal weight) {}

    /** How a line earns its points; {@code part} is held against {@code of}. */
    public enum Formula {
        /** 控制率: not above 100 % earns all, above it nothing. */
        KEPT,
        /** 变动率: no rise earns all, a rise takes its own share. */
        NOT_RISEN,
        /** 完成率: the share that was reached, at most all. */
        IN_PROPORTION,
        /** 调整率, 结转结余率: tolerated up to a rate, beyond it each point takes a share. */
        TOLERATED,
        /** 定性: somebody says how far it is so, in a sentence and with evidence. */
        JUDGED
    }

    /**
     * Shares of a judged line's weight, in percent.
     *
     * @param full 健全、合规: 100
     * @param partly 基本: 60
     * @param missing 缺失: 0
     */
    public record Judged(BigDecimal full, BigDecimal partly, BigDecimal missing) {}

    /**
     * @param upTo the rate in percent up to which nothing is taken, 10
     * @param perPoint share of the weight, in percent, that each percentage point beyond takes, 5
     */
    public record Tolerance(BigDecimal upTo, BigDecimal perPoint) {}

    /**
     * @param month at whose end it is looked at, 9
     * @param share how much of 全年预算数 should be paid by then, in percent, 75
     */
    public record Pace(int month, BigDecimal share) {}

    public Stream<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream());
    }
}

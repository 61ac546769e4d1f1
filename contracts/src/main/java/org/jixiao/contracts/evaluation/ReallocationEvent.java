package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Money that results have freed goes where it does more (资金再分配): sets of what goes out of projects and into others, which
 * finance carries out by pairs of 调剂.
 */
public sealed interface ReallocationEvent extends StoredEvent {

    int budgetYear();

    /** Counts the sets of the budget year from 1. */
    int number();

    /**
     * A set was proposed.
     *
     * @param fundNature code of the nature of all its money (资金性质), by the year's rulebook; it never changes by moving
     * @param lines what goes out and what goes in, alike in sum
     * @param grounds what it rests on that money goes out of each project, at least one for each
     */
    record ReallocationProposed(
            int budgetYear,
            int number,
            String fundNature,
            List<Line> lines,
            List<Ground> grounds,
            String reason,
            LocalDate proposedOn)
            implements ReallocationEvent {}

    /**
     * Why money goes out of a project: a result whose use was decided (评价结果应用), or a decision of fund control (资金管控); one of both.
     *
     * @param projectCode of the project that gives
     * @param result null where it is a decision of fund control
     * @param measure number of the reduction or claw-back of the project; null where it is a result
     */
    record Ground(
            String projectCode,
            @Nullable AppliedResult result,
            @Nullable Integer measure) {}

    /**
     * A result on whose use the leaders have decided.
     *
     * @param subject the project itself, or a policy that it carries out, in the evaluated year
     * @param version among the results of its basis
     */
    record AppliedResult(Subject subject, Basis basis, int version) {}

    /**
     * What one project gives or gets.
     *
     * @param amount 元
     */
    record Line(String projectCode, Direction direction, BigDecimal amount) {}

    /** Which way money goes. */
    enum Direction {
        /** 调出. */
        OUT,
        /** 调入. */
        IN
    }

    /**
     * The leaders decided; it is open until finance has moved all of it.
     *
     * @param grounds what it rests on that money goes out of each project
     * @param before what finance had moved out of and into each project by then, in the order of the lines, 元
     * @param document number of the meeting's paper
     */
    @Published
    record ReallocationDecided(
            int budgetYear,
            int number,
            String fundNature,
            List<Line> lines,
            List<Ground> grounds,
            List<BigDecimal> before,
            String document,
            LocalDate decidedOn)
            implements ReallocationEvent {}

    /** Finance's documents moved every line of it (调剂已执行). */
    @Published
    record ReallocationCarriedOut(int budgetYear, int number, LocalDate carriedOutOn) implements ReallocationEvent {}

    /** It is not made after all. */
    @Published
    record ReallocationDropped(int budgetYear, int number, String reason, LocalDate droppedOn)
            implements ReallocationEvent {}
}

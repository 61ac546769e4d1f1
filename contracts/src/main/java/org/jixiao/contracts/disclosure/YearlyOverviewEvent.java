package org.jixiao.contracts.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the yearly overview (年度绩效管理情况) of one budget year. */
public sealed interface YearlyOverviewEvent extends StoredEvent {

    int budgetYear();

    /**
     * What is published of the year was summed up: for the first time, or anew because it changed.
     *
     * @param department whose overview it is
     * @param name of the department
     * @param unitCode the unit that publishes with the department (机关); the department itself where there is none
     * @param version counts from 1
     * @param counted the projects of which something is public, by their codes
     * @param account what the public reads of it
     */
    record OverviewDrawn(
            int budgetYear,
            Subject department,
            String name,
            String unitCode,
            int version,
            List<Counted> counted,
            PublicAccount account,
            LocalDate drawnOn)
            implements YearlyOverviewEvent {}

    /**
     * What was drawn last does not stand any more: something that it counts is not public any more, so that any later overview, less this
     * one, would tell it. Nothing of it stays public.
     *
     * @param ground why what it counts is not public any more
     * @param emergency nothing is said of it, because nothing is said of what it counts
     */
    record OverviewLapsed(int budgetYear, Subject department, LegalGround ground, boolean emergency, LocalDate lapsedOn)
            implements YearlyOverviewEvent {}

    /** Which version of an item of a project is counted. */
    record CountedItem(Matter matter, int version) {}

    /**
     * What is published of one project, 元; null what is not.
     *
     * @param items of the project that are public, whether or not they have a figure that is summed up
     * @param budget of its goal
     * @param available 全年预算数, of its self-evaluation
     * @param executed 全年执行数, likewise
     * @param grade of its self-evaluation
     * @param reached indicators that reached their target
     * @param missed those that did not
     * @param ordered rectifications; null where none of them are published
     * @param putRight those that are put right
     * @param applied whether it is published what was decided on its result
     */
    record Counted(
            String projectCode,
            String name,
            String unitCode,
            String unitName,
            List<CountedItem> items,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal available,
            @Nullable BigDecimal executed,
            @Nullable String grade,
            int reached,
            int missed,
            @Nullable Integer ordered,
            @Nullable Integer putRight,
            boolean applied) {}
}

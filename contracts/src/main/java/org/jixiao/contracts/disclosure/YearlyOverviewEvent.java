package org.jixiao.contracts.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the yearly overview (年度绩效管理情况) of one budget year. */
public sealed interface YearlyOverviewEvent extends StoredEvent {

    int budgetYear();

    /**
     * What is published of the year was summed up: for the first time, or anew because it changed.
     *
     * @param department whose overview it is
     * @param name of the department
     * @param unitCode the unit that publishes with the department (机关)
     * @param version counts from 1
     * @param counted the projects that it sums up, by their codes; nothing of them is withheld
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
     * What is published of one project, 元; null what is not.
     *
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

package org.jixiao.goals.goal.table;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A year's goals as a table (绩效目标汇总表), a row for each indicator. It is written while it is read, so that it is never held as a
 * whole. Its texts are cells of text and never formulas, whatever they begin with.
 */
@RestController
@Reads("goals-goal-content")
class GoalTableEndpoint {

    private static final int MOST_GOALS = 5_000;

    private final GoalsOfYear goals;

    GoalTableEndpoint(GoalsOfYear goals) {
        this.goals = goals;
    }

    /**
     * @param unit only of this unit
     * @param state only those that stand so, in the words of the register: NOT_DRAFTED, DRAFTED, SUBMITTED, RETURNED, COMPLETED,
     *     PASSED, REFUSED, FILED, APPROVED, ADJUSTMENT_REQUESTED
     */
    @GetMapping(value = "/api/goals/goals", produces = Xlsx.MEDIA_TYPE_VALUE)
    @ForStaff
    void table(
            @RequestParam @BudgetYear int year,
            @RequestParam(required = false) @UnitCode @Nullable String unit,
            @RequestParam(required = false) @Pattern(regexp = "[A-Z_]{1,30}") @Nullable String state,
            HttpServletResponse response)
            throws IOException {
        GoalsOfYear.Wish wish = new GoalsOfYear.Wish(year, unit, state);
        int count = goals.count(wish);
        if (count > MOST_GOALS) {
            throw new CommandRefused(List.of(
                    Refusal.rule("goal-table-too-long").with("count", count).with("most", MOST_GOALS)));
        }
        response.setContentType(Xlsx.MEDIA_TYPE_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("%d年度绩效目标汇总表.xlsx".formatted(year), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        GoalRow.sheet(year).write(goals.rows(wish), response.getOutputStream());
    }
}

package org.jixiao.monitoring.goaltracking.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tracking tasks that nobody has answered and that wait for nobody any more: finance has closed the books of the year, and the term was
 * not extended. Of a classified project it is the attestation of the offline step that is missing.
 */
@Component
class ReportsNotGiven {

    private static final String MONTHS = """
        select task.month
        from tracking t
            join unnest(cast(:months as int[]), cast(:dues as date[])) task(month, due) on t.opened_on <= task.due
            left join tracking_report r on r.budget_year = t.budget_year and r.kind = t.kind and r.code = t.code
                and r.cut_off_month = task.month
        where t.budget_year = :year and t.kind = :kind and t.code = :code and not t.trial
            and r.standing is null and (r.extended_to is null or r.extended_to < :day)
            and exists (
                select 1 from finance_notice n
                where n.budget_year = t.budget_year and n.kind = 'YEAR_CLOSED' and n.dated <= :day)
            and not exists (
                select 1 from tracking_attestation a
                where a.budget_year = t.budget_year and a.kind = t.kind and a.code = t.code
                    and a.cut_off_month = task.month)
        order by task.month\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    ReportsNotGiven(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** The months of these tasks. */
    List<Integer> of(Subject subject, LocalDate day) {
        List<TrackingTask> tasks = new RulesOnDay(views, json, day)
                .of(subject.budgetYear()).map(Rules::monitoring).stream()
                        .flatMap(rules -> rules.tracking().tasks().stream())
                        .filter(task -> task.cutOff().isBefore(day))
                        .toList();
        return views.sql(MONTHS)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .param("day", day)
                .param(
                        "months",
                        tasks.stream()
                                .map(task -> task.cutOff().getMonthValue())
                                .toArray(Integer[]::new))
                .param(
                        "dues",
                        tasks.stream().map(task -> task.dueOn().toString()).toArray(String[]::new))
                .query((row, _) -> row.getInt("month"))
                .list();
    }
}

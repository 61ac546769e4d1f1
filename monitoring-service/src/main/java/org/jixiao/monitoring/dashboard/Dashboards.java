package org.jixiao.monitoring.dashboard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.monitoring.dashboard.Standing.Lights;
import org.jixiao.monitoring.dashboard.Standing.Money;
import org.jixiao.monitoring.dashboard.Standing.Paces;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads how units and goals stand. */
@Component
class Dashboards {

    /** Every tracked goal with its money and what is open of it. */
    private static final String GOALS = """
        with goal as (
            select t.kind, t.code, t.name, t.unit_code, t.classified, t.trial, t.opened_on, t.cut_off_month, t.goal_light,
                t.money_pace, t.combined, t.outcome, coalesce(e.budget, 0) as budget, coalesce(e.executed, 0) as executed,
                case when not t.trial then (r.report ->> 'expectedExecution')::numeric end as expected,
                (select count(*) from rectification c
                 where c.budget_year = t.budget_year and c.kind = t.kind and c.code = t.code
                    and c.standing <> 'ACCEPTED') as rectifications,
                (select count(*) from rectification c
                 where c.budget_year = t.budget_year and c.kind = t.kind and c.code = t.code
                    and c.standing in ('ORDERED', 'REJECTED') and c.due_on < :on) as overdue,
                exists (select 1 from fund_hold h
                 where h.budget_year = t.budget_year and h.kind = t.kind and h.code = t.code and h.held <> 'FLOWING') as held
            from tracking t
                left join budget_execution e using (budget_year, kind, code)
                left join tracking_report r using (budget_year, kind, code, cut_off_month)
            where t.budget_year = :year and t.opened_on is not null)
        """;

    private static final String UNITS = GOALS + """
        , asked as (
            select g.unit_code, count(*) as asked,
                count(*) filter (where r.standing in ('IN_REVIEW', 'CONCLUDED') or exists (
                    select 1 from tracking_attestation x
                    where x.budget_year = :year and x.kind = g.kind and x.code = g.code and x.cut_off_month = task.month)) as answered
            from goal g join unnest(cast(:months as int[]), cast(:dues as date[])) task(month, due) on g.opened_on <= task.due
                left join tracking_report r on r.budget_year = :year and r.kind = g.kind and r.code = g.code
                    and r.cut_off_month = task.month
            where not g.trial
            group by g.unit_code),
        stands as (
            select unit_code, count(*) filter (where not trial) as tracked, count(*) filter (where trial) as trials,
                count(*) filter (where not trial and goal_light = 'BLUE') as blue,
                count(*) filter (where not trial and goal_light = 'GREEN') as green,
                count(*) filter (where not trial and goal_light = 'YELLOW') as yellow,
                count(*) filter (where not trial and goal_light = 'RED') as red,
                count(*) filter (where not trial and goal_light = 'GREY') as grey,
                count(*) filter (where not trial and goal_light = 'OFFLINE') as offline,
                count(*) filter (where not trial and goal_light is null) as unlit,
                count(*) filter (where not trial and money_pace = 'FAR_BEHIND') as far_behind,
                count(*) filter (where not trial and money_pace = 'BEHIND') as behind,
                count(*) filter (where not trial and money_pace = 'NORMAL') as normal,
                count(*) filter (where not trial and money_pace = 'FAST') as fast,
                count(*) filter (where not trial and money_pace = 'NO_BUDGET') as no_budget,
                coalesce(sum(greatest(budget - expected, 0)) filter (where kind = 'project'), 0.00) as carry_over,
                coalesce(sum(rectifications), 0) as rectifications, coalesce(sum(overdue), 0) as overdue,
                count(*) filter (where held) as held
            from goal group by unit_code),
        money as (
            select unit_code,
                coalesce(sum(budget) filter (where kind = 'project'), 0.00) as budget,
                coalesce(sum(executed) filter (where kind = 'project'), 0.00) as executed,
                coalesce(sum(budget) filter (where kind = 'unit'), 0.00) as own_budget,
                coalesce(sum(executed) filter (where kind = 'unit'), 0.00) as own_executed
            from budget_execution where budget_year = :year and unit_code is not null group by unit_code)
        select unit_code, coalesce(u.name, unit_code) as unit_name, s.*, a.asked, a.answered, m.*
        from money m full join stands s using (unit_code) left join asked a using (unit_code)
            left join (select unit_code, name from unit_list where budget_year = :year) u using (unit_code)
        where unit_code is not null
        order by 1\
        """;

    private static final String OF_UNIT = GOALS + "select * from goal where unit_code = :unit order by kind, code";

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    Dashboards(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * How one goal stands.
     *
     * @param goalLight {@code OFFLINE} for a classified project; null before the first report
     * @param expectedExecution 全年预计执行数 in 元 of the latest report; null where it has none
     */
    record GoalStanding(
            String kind,
            String code,
            @Nullable String name,
            boolean classified,
            boolean trial,
            @Nullable Integer cutOffMonth,
            @Nullable String goalLight,
            @Nullable String moneyPace,
            @Nullable String combined,
            @Nullable String outcome,
            Money money,
            @Nullable BigDecimal expectedExecution,
            long rectifications,
            long overdueRectifications,
            boolean held) {}

    /** Every unit that has goals or money in a budget year, by its code. */
    List<Standing> units(int budgetYear, LocalDate on) {
        List<TrackingTask> tasks = tasks(budgetYear, on);
        return readModel
                .sql(UNITS)
                .param("year", budgetYear)
                .param("on", on)
                .param(
                        "months",
                        tasks.stream()
                                .map(task -> task.cutOff().getMonthValue())
                                .toArray(Integer[]::new))
                .param(
                        "dues",
                        tasks.stream().map(task -> task.dueOn().toString()).toArray(String[]::new))
                .query((row, _) -> standing(row))
                .list();
    }

    /** Tracking tasks whose cut-off is over. */
    private List<TrackingTask> tasks(int budgetYear, LocalDate on) {
        return new RulesOnDay(readModel, mapper, on)
                .of(budgetYear).map(Rules::monitoring).stream()
                        .flatMap(rules -> rules.tracking().tasks().stream())
                        .filter(task -> task.cutOff().isBefore(on))
                        .toList();
    }

    List<GoalStanding> ofUnit(int budgetYear, String unit, LocalDate on) {
        return readModel
                .sql(OF_UNIT)
                .param("year", budgetYear)
                .param("unit", unit)
                .param("on", on)
                .query((row, _) -> new GoalStanding(
                        row.getString("kind"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getBoolean("classified"),
                        row.getBoolean("trial"),
                        row.getObject("cut_off_month", Integer.class),
                        row.getString("goal_light"),
                        row.getString("money_pace"),
                        row.getString("combined"),
                        row.getString("outcome"),
                        Money.of(row.getBigDecimal("budget"), row.getBigDecimal("executed")),
                        row.getBigDecimal("expected"),
                        row.getLong("rectifications"),
                        row.getLong("overdue"),
                        row.getBoolean("held")))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getLong("tracked"),
                row.getLong("trials"),
                row.getLong("asked"),
                row.getLong("answered"),
                Standing.coverage(row.getLong("answered"), row.getLong("asked")),
                new Lights(
                        row.getLong("blue"),
                        row.getLong("green"),
                        row.getLong("yellow"),
                        row.getLong("red"),
                        row.getLong("grey"),
                        row.getLong("offline"),
                        row.getLong("unlit")),
                new Paces(
                        row.getLong("far_behind"),
                        row.getLong("behind"),
                        row.getLong("normal"),
                        row.getLong("fast"),
                        row.getLong("no_budget")),
                Money.of(amount(row, "budget"), amount(row, "executed")),
                Money.of(amount(row, "own_budget"), amount(row, "own_executed")),
                amount(row, "carry_over"),
                row.getLong("rectifications"),
                row.getLong("overdue"),
                row.getLong("held"));
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
    }
}

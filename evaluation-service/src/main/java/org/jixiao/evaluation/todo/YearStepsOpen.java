package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits of a budget year as a whole: a selection of key evaluations for its decision, and a set of money that goes elsewhere for its
 * decision and then for finance, whose documents 计划财务处 runs after.
 */
@Component
class YearStepsOpen implements WaitingSteps {

    private static final String OPEN = """
        select budget_year, null::int as number, 'DECIDE_SELECTION' as task, (proposed ->> 'proposedOn')::date as since
        from key_selection
        where proposed is not null
            and (decided is null or (decided ->> 'proposal')::int < (proposed ->> 'number')::int)
        union all
        select budget_year, number, case when decided is null then 'DECIDE_SET' else 'FOLLOW_SET' end,
            coalesce(decided ->> 'decidedOn', proposed ->> 'proposedOn')::date
        from reallocation
        where proposed is not null and carried_out_on is null and dropped is null
        order by budget_year, task, number\
        """;

    private final JdbcClient readModel;

    YearStepsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /** @param number of the set; null of a selection */
    private record Open(int budgetYear, @Nullable Integer number, Task task, LocalDate since) {

        static Open of(ResultSet row) throws SQLException {
            return new Open(
                    row.getInt("budget_year"),
                    row.getObject("number", Integer.class),
                    Task.valueOf(row.getString("task")),
                    row.getObject("since", LocalDate.class));
        }

        String name() {
            return number == null
                    ? "%d年度重点评价选定方案".formatted(budgetYear)
                    : "%d年度资金再分配方案%d".formatted(budgetYear, number);
        }
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).query((row, _) -> Open.of(row)).list().stream()
                .filter(open -> !open.since().isAfter(day))
                .flatMap(open -> rules.of(open.budgetYear()).stream().map(known -> waiting(open, known)));
    }

    private static Waiting waiting(Open open, Rules rules) {
        boolean leaders = open.task() == Task.DECIDE_SET;
        int days = open.task() == Task.FOLLOW_SET
                ? rules.monitoring().fundControl().acknowledgeDays()
                : rules.reminders().terms().conclude();
        return new Waiting(
                new Subject(Subject.BUDGET_YEAR, "office", open.budgetYear()),
                open.name(),
                open.task(),
                Set.of(Addressee.role(leaders ? OfficeRoles.OFFICE_LEADER : OfficeRoles.PLANNING_FINANCE)),
                HeadedBy.office(null),
                open.since(),
                ReminderPlans.calendar(rules).after(open.since(), days),
                open.number() == null ? "" : open.number().toString());
    }
}

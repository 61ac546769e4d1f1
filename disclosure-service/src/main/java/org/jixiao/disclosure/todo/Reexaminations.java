package org.jixiao.disclosure.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept back has to be looked at again on its day (政府信息公开条例 art. 18): items that the office withheld or took back, and projects
 * that were found 不宜公开, with all that is in them. It waits from the first reminder on.
 */
@Component
class Reexaminations implements WaitingSteps {

    private static final String ITEMS = """
        select item.kind, item.code, item.budget_year, item.matter, item.reexamine_on, subject.name
        from disclosure_item_register item
        left join withheld_subject subject on subject.kind = item.kind and subject.code = item.code
            and subject.budget_year = item.budget_year
        where item.status in ('WITHHELD', 'WITHDRAWN') and item.reexamine_on is not null and subject.bar is null
        order by item.budget_year, item.kind, item.code, item.matter\
        """;

    private static final String PROJECTS = """
        select kind, code, budget_year, reexamine_on, name from withheld_subject
        where bar is not null and reexamine_on is not null
        order by budget_year, kind, code\
        """;

    private final JdbcClient readModel;

    Reexaminations(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return Stream.concat(
                        readModel.sql(ITEMS).query((row, _) -> item(row, rules)).list().stream(),
                        readModel.sql(PROJECTS).query((row, _) -> project(row, rules)).list().stream())
                .filter(step -> !step.since().isAfter(day));
    }

    private static Waiting item(ResultSet row, RulesOnDay rules) throws SQLException {
        return step(row, rules, Task.REEXAMINE, Matters.partOf(Matter.valueOf(row.getString("matter"))));
    }

    private static Waiting project(ResultSet row, RulesOnDay rules) throws SQLException {
        return step(row, rules, Task.REEXAMINE_RESTRICTION, "");
    }

    private static Waiting step(ResultSet row, RulesOnDay rules, Task task, String part) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        LocalDate due = row.getObject("reexamine_on", LocalDate.class);
        return Roles.waits(
                Roles.SECRECY_REVIEWER,
                task,
                subject,
                Objects.requireNonNullElse(row.getString("name"), subject.code()),
                rules.of(subject.budgetYear())
                        .map(known -> firstReminder(due, known))
                        .orElse(due),
                due,
                part);
    }

    private static LocalDate firstReminder(LocalDate due, Rules rules) {
        return ReminderPlans.calendar(rules)
                .after(due, -Collections.max(rules.reminders().daysBefore()));
    }
}

package org.jixiao.monitoring.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rectifications that are not closed, and measures on money that wait for a statement, a decision or finance (整改、资金管控). */
@Component
class MeasuresOpen implements WaitingSteps {

    private static final String NAME_AND_OFFICER = """
        (select t.name from tracking t
         where t.budget_year = m.budget_year and t.kind = m.kind and t.code = m.code) as name,
        coalesce(
            (select t.unit_code from tracking t
             where t.budget_year = m.budget_year and t.kind = m.kind and t.code = m.code),
            (select e.unit_code from budget_execution e
             where e.budget_year = m.budget_year and e.kind = m.kind and e.code = m.code)) as unit,
        (select t.route ->> 'division' from tracking t
         where t.budget_year = m.budget_year and t.kind = m.kind and t.code = m.code) as division,
        (select o.staff_id from tracking_officer o
         where o.budget_year = m.budget_year and o.kind = m.kind and o.code = m.code and o.from_day <= :day
         order by o.from_day desc limit 1) as officer
        """;

    private static final String RECTIFICATIONS = "select m.*, " + NAME_AND_OFFICER + """
        from rectification m where m.standing <> 'ACCEPTED'
        order by m.budget_year, m.kind, m.code, m.number\
        """;

    private static final String MEASURES = "select m.*, " + NAME_AND_OFFICER + """
        from fund_measure m where m.standing in ('PROPOSED', 'DECIDED', 'REFUSED')
        order by m.budget_year, m.kind, m.code, m.number\
        """;

    private final JdbcClient readModel;

    MeasuresOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        Stream<Waiting> rectifications =
                readModel
                        .sql(RECTIFICATIONS)
                        .param("day", day)
                        .query((row, _) -> rectification(row, rules))
                        .list()
                        .stream()
                        .flatMap(List::stream);
        Stream<Waiting> measures =
                readModel.sql(MEASURES).param("day", day).query((row, _) -> measure(row, day, rules)).list().stream()
                        .flatMap(List::stream);
        return Stream.concat(rectifications, measures);
    }

    private static List<Waiting> rectification(ResultSet row, RulesOnDay rules) throws SQLException {
        Found found = Found.in(row);
        if (row.getString("standing").equals("REPORTED")) {
            LocalDate reported = row.getObject("reported_on", LocalDate.class);
            return rules.of(row.getInt("budget_year")).stream()
                    .map(known -> step(
                            found,
                            Task.JUDGE_RECTIFICATION,
                            Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                            reported,
                            inTerm(reported, known)))
                    .toList();
        }
        LocalDate rejected = row.getObject("judged_on", LocalDate.class);
        return List.of(ofTheOwner(
                found,
                Task.RECTIFY,
                rejected == null ? row.getObject("ordered_on", LocalDate.class) : rejected,
                row.getObject("due_on", LocalDate.class)));
    }

    private static LocalDate inTerm(LocalDate since, Rules rules) {
        return ReminderPlans.calendar(rules)
                .after(since, rules.reminders().terms().conclude());
    }

    private static List<Waiting> measure(ResultSet row, LocalDate day, RulesOnDay rules) throws SQLException {
        Found found = Found.in(row);
        return switch (row.getString("standing")) {
            case "PROPOSED" -> proposed(row, found, day, rules);
            case "REFUSED" -> decision(found, row.getObject("answered_on", LocalDate.class), rules);
            default -> answer(found, row.getObject("acknowledge_by", LocalDate.class), day);
        };
    }

    /** The unit may speak until a day; then the decision is due. */
    private static List<Waiting> proposed(ResultSet row, Found found, LocalDate day, RulesOnDay rules)
            throws SQLException {
        LocalDate until = row.getObject("statement_until", LocalDate.class);
        if (row.getString("statement") != null || until.isBefore(day)) {
            return decision(found, until, rules);
        }
        return List.of(ofTheOwner(found, Task.STATE_CASE, row.getObject("proposed_on", LocalDate.class), until));
    }

    private static List<Waiting> decision(Found found, LocalDate since, RulesOnDay rules) {
        return rules.of(found.subject().budgetYear()).stream()
                .map(known -> step(
                        found,
                        Task.DECIDE,
                        Set.of(Addressee.role(OfficeRoles.OFFICE_LEADER)),
                        since,
                        inTerm(since, known)))
                .toList();
    }

    /** Nobody here waits before finance is late. */
    private static List<Waiting> answer(Found found, LocalDate by, LocalDate day) {
        return by.isBefore(day)
                ? List.of(step(found, Task.ANSWER, Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)), by, by))
                : List.of();
    }

    private static Waiting ofTheOwner(Found found, Task task, LocalDate since, LocalDate due) {
        Addressee owner = found.officer() == null
                ? Addressee.roleIn("project-officer", found.unit())
                : Addressee.person(found.officer());
        return new Waiting(
                found.subject(),
                found.name(),
                task,
                Set.of(owner, Addressee.roleIn("unit-head", found.unit())),
                HeadedBy.division(found.unit(), found.division()),
                since,
                due,
                found.part());
    }

    private static Waiting step(Found found, Task task, Set<Addressee> holders, LocalDate since, LocalDate due) {
        return new Waiting(
                found.subject(), found.name(), task, holders, HeadedBy.office(null), since, due, found.part());
    }
}

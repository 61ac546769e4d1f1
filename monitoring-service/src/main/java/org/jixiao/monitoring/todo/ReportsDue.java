package org.jixiao.monitoring.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that a tracking task of the rulebook asks for and nobody has given, or that went back. A goal that was approved after the term
 * of a task is not asked; nor is one that is written for practice (试编), whose reports are free. Once finance has closed the books of the
 * year its result is evaluated, and nobody is asked any more for what nobody told in time, unless the term was extended. Of a classified
 * project it is the attestation of the offline step that is asked for, until then as well.
 */
@Component
class ReportsDue implements WaitingSteps {

    private static final String MISSING = """
        select t.kind, t.code, t.budget_year, t.name, t.unit_code, t.route, t.opened_on, r.extended_to, r.returned_on,
            (select o.staff_id from tracking_officer o
             where o.budget_year = t.budget_year and o.kind = t.kind and o.code = t.code and o.from_day <= :day
             order by o.from_day desc limit 1) as officer
        from tracking t left join tracking_report r
            on r.budget_year = t.budget_year and r.kind = t.kind and r.code = t.code and r.cut_off_month = :month
        where t.budget_year = :year and t.route is not null and not t.trial and not t.classified
            and t.opened_on <= :due and (r.standing = 'RETURNED' or r.standing is null and (r.extended_to >= :day or not exists (
                select 1 from finance_notice n
                where n.budget_year = t.budget_year and n.kind = 'YEAR_CLOSED' and n.dated <= :day)))
        order by t.kind, t.code\
        """;

    private static final String NOT_ATTESTED = """
        select t.kind, t.code, t.budget_year, t.name, t.unit_code, t.opened_on
        from tracking t
        where t.budget_year = :year and t.classified and t.opened_on <= :due and not exists (
            select 1 from tracking_attestation a
            where a.budget_year = t.budget_year and a.kind = t.kind and a.code = t.code and a.cut_off_month = :month)
            and not exists (
                select 1 from finance_notice n
                where n.budget_year = t.budget_year and n.kind = 'YEAR_CLOSED' and n.dated <= :day)
        order by t.kind, t.code\
        """;
    private static final String SECRECY_REVIEWER = "secrecy-reviewer";

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ReportsDue(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return years().stream().flatMap(year -> rules.of(year).stream().flatMap(known -> of(year, known, day)));
    }

    private List<Integer> years() {
        return readModel
                .sql("select distinct budget_year from tracking where opened_on is not null order by 1")
                .query((row, _) -> row.getInt("budget_year"))
                .list();
    }

    private Stream<Waiting> of(int budgetYear, Rules rules, LocalDate day) {
        return rules.monitoring().tracking().tasks().stream()
                .filter(task -> task.cutOff().isBefore(day))
                .flatMap(task -> Stream.concat(missing(budgetYear, task, day), notAttested(budgetYear, task, day)));
    }

    private Stream<Waiting> notAttested(int budgetYear, TrackingTask task, LocalDate day) {
        return readModel
                .sql(NOT_ATTESTED)
                .param("year", budgetYear)
                .param("month", task.cutOff().getMonthValue())
                .param("due", task.dueOn())
                .param("day", day)
                .query((row, _) -> notAttested(row, task))
                .list()
                .stream();
    }

    private static Waiting notAttested(ResultSet row, TrackingTask task) throws SQLException {
        return new Waiting(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                Task.ATTEST,
                Set.of(Addressee.role(SECRECY_REVIEWER)),
                HeadedBy.unitOrItsDivisions(row.getString("unit_code")),
                later(task.cutOff().plusDays(1), row.getObject("opened_on", LocalDate.class)),
                task.dueOn(),
                month(task));
    }

    private Stream<Waiting> missing(int budgetYear, TrackingTask task, LocalDate day) {
        return readModel
                .sql(MISSING)
                .param("year", budgetYear)
                .param("month", task.cutOff().getMonthValue())
                .param("due", task.dueOn())
                .param("day", day)
                .query((row, _) -> waiting(row, task))
                .list()
                .stream();
    }

    private Waiting waiting(ResultSet row, TrackingTask task) throws SQLException {
        ReviewRoute route = mapper.readValue(row.getString("route"), ReviewRoute.class);
        LocalDate returned = row.getObject("returned_on", LocalDate.class);
        LocalDate extended = row.getObject("extended_to", LocalDate.class);
        String officer = row.getString("officer");
        String unit = row.getString("unit_code");
        return new Waiting(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                Task.REPORT,
                Set.of(officer == null ? Addressee.roleIn("project-officer", unit) : Addressee.person(officer)),
                HeadedBy.ownersOf(route),
                returned == null
                        ? later(task.cutOff().plusDays(1), row.getObject("opened_on", LocalDate.class))
                        : returned,
                extended == null ? task.dueOn() : extended,
                month(task));
    }

    private static String month(TrackingTask task) {
        return Integer.toString(task.cutOff().getMonthValue());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

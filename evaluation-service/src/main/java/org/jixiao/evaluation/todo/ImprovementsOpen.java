package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
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
import tools.jackson.databind.json.JsonMapper;

/** Improvement plans that wait for whoever answers for the subject, or for the seat that concludes. */
@Component
class ImprovementsOpen implements WaitingSteps {

    /** What was evaluated by itself, or by the department, or both, is known by that. */
    private static final String OPEN = """
        select p.kind, p.code, p.budget_year, p.standing, coalesce(p.extended_to, p.due_on) as due_on, p.since,
            coalesce(e.name, k.name) as name, coalesce(e.unit_code, k.unit_code) as unit_code,
            coalesce(e.route, k.route) as route,
            (select o.staff_id from self_evaluation_officer o
             where o.budget_year = p.budget_year and o.kind = p.kind and o.code = p.code and o.from_day <= :day
             order by o.from_day desc limit 1) as officer
        from improvement_plan p
            left join self_evaluation e using (budget_year, kind, code)
            left join key_evaluation k using (budget_year, kind, code)
        where p.standing <> 'ACCEPTED' and p.since <= :day and coalesce(e.route, k.route) is not null
        order by p.budget_year, p.kind, p.code\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ImprovementsOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    private record Open(
            Subject subject,
            String name,
            String unitCode,
            ReviewRoute route,
            String standing,
            LocalDate dueOn,
            LocalDate since,
            @Nullable String officer) {}

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).param("day", day).query((row, _) -> open(row)).list().stream()
                .flatMap(open ->
                        rules.of(open.subject().budgetYear()).stream().map(known -> waiting(open, known, people)));
    }

    private Open open(ResultSet row) throws SQLException {
        return new Open(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                row.getString("unit_code"),
                mapper.readValue(row.getString("route"), ReviewRoute.class),
                row.getString("standing"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getString("officer"));
    }

    private static Waiting waiting(Open open, Rules rules, People people) {
        return switch (open.standing()) {
            case "IN_REVIEW" -> review(open, rules, people);
            case "RETURNED" ->
                submit(
                        open,
                        ReminderPlans.calendar(rules)
                                .after(open.since(), rules.reminders().terms().complete()));
            default -> submit(open, open.dueOn());
        };
    }

    private static Waiting submit(Open open, LocalDate due) {
        String officer = open.officer();
        return new Waiting(
                open.subject(),
                open.name(),
                Task.SUBMIT_IMPROVEMENT_PLAN,
                Set.of(
                        officer == null
                                ? Addressee.roleIn("project-officer", open.unitCode())
                                : Addressee.person(officer)),
                HeadedBy.ownersOf(open.route()),
                open.since(),
                due);
    }

    private static Waiting review(Open open, Rules rules, People people) {
        String lead = open.route().concludedBy();
        return new Waiting(
                open.subject(),
                open.name(),
                Task.REVIEW_IMPROVEMENT_PLAN,
                people.withRole(lead, DelegatedStep.CONCLUSION, open.route()),
                people.headOf(lead, open.route()),
                open.since(),
                ReminderPlans.calendar(rules)
                        .after(open.since(), rules.reminders().terms().conclude()));
    }
}

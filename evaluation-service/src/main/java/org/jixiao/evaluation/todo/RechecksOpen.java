package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.access.Supervisors;
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
import tools.jackson.databind.json.JsonMapper;

/** Rechecks that wait: for a judgement by one of the three, and then for the conclusion. Nobody is asked about what the own division owns. */
@Component
class RechecksOpen implements WaitingSteps {

    private static final String OPEN = """
        select r.kind, r.code, r.budget_year, r.name, r.drawn_on, e.route,
            exists (select 1 from recheck_score s
                where s.budget_year = r.budget_year and s.kind = r.kind and s.code = r.code
                    and s.result_version = e.result_version) as judged
        from recheck r join self_evaluation e using (budget_year, kind, code)
        where r.drawn_on <= :day and r.outcome is null and e.stage = 'FINALISED'
        order by r.budget_year, r.kind, r.code\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    RechecksOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    private record Open(Subject subject, String name, LocalDate drawnOn, ReviewRoute route, boolean judged) {}

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).param("day", day).query((row, _) -> open(row)).list().stream()
                .flatMap(open -> rules.of(open.subject().budgetYear()).stream().map(known -> waiting(open, known)));
    }

    private Open open(ResultSet row) throws SQLException {
        return new Open(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                row.getObject("drawn_on", LocalDate.class),
                mapper.readValue(row.getString("route"), ReviewRoute.class),
                row.getBoolean("judged"));
    }

    private static Waiting waiting(Open open, Rules rules) {
        return new Waiting(
                open.subject(),
                open.name(),
                open.judged() ? Task.CONCLUDE_RECHECK : Task.RECHECK,
                open.judged() ? lead(open.route()) : recheckers(open.route()),
                HeadedBy.office(null),
                open.drawnOn(),
                ReminderPlans.calendar(rules)
                        .after(open.drawnOn(), rules.evaluation().recheck().days()));
    }

    private static Set<Addressee> recheckers(ReviewRoute route) {
        return Supervisors.ROLES.stream()
                .filter(role -> !route.voidSeats().contains(role))
                .map(Addressee::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Addressee> lead(ReviewRoute route) {
        boolean own = route.voidSeats().contains(OfficeRoles.PLANNING_FINANCE);
        return Set.of(Addressee.role(own ? OfficeRoles.OFFICE_LEADER : OfficeRoles.PLANNING_FINANCE));
    }
}

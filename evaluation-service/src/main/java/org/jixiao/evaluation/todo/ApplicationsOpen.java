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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Uses of results that the leaders have to decide on, for the first time or once more. As long as the result itself is looked at
 * again nobody can decide, so that nothing waits; what was found outside is not looked at again here.
 */
@Component
class ApplicationsOpen implements WaitingSteps {

    private static final String OPEN = """
        select a.kind, a.code, a.budget_year, coalesce(e.name, k.name, a.code) as name,
            greatest((a.proposed ->> 'proposedOn')::date, (a.reopened ->> 'reopenedOn')::date) as since
        from result_application a
            left join self_evaluation e using (budget_year, kind, code)
            left join key_evaluation k using (budget_year, kind, code)
        where not a.lapsed and a.decided is null
            and case a.proposed ->> 'basis'
                when 'FINANCE' then true
                when 'AUDIT' then true
                when 'KEY_EVALUATION' then k.reopened is null and k.in_doubt is not true
                else coalesce(e.stage, 'FINALISED') in ('FINALISED', 'VOID') end
        order by a.budget_year, a.kind, a.code\
        """;

    private final JdbcClient readModel;

    ApplicationsOpen(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    private record Open(Subject subject, String name, LocalDate since) {

        static Open of(ResultSet row) throws SQLException {
            return new Open(
                    new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                    row.getString("name"),
                    row.getObject("since", LocalDate.class));
        }
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(OPEN).query((row, _) -> Open.of(row)).list().stream()
                .filter(open -> !open.since().isAfter(day))
                .flatMap(open -> rules.of(open.subject().budgetYear()).stream().map(known -> waiting(open, known)));
    }

    private static Waiting waiting(Open open, Rules rules) {
        return new Waiting(
                open.subject(),
                open.name(),
                Task.DECIDE_APPLICATION,
                Set.of(Addressee.role(OfficeRoles.OFFICE_LEADER)),
                HeadedBy.office(null),
                open.since(),
                ReminderPlans.calendar(rules)
                        .after(open.since(), rules.reminders().terms().conclude()));
    }
}

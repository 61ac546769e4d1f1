package org.jixiao.evaluation.selfevaluation.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Once the year is over and finance has closed its books, every subject with a goal evaluates itself. */
@Component
class SelfEvaluationsToOpen implements DailyDuty {

    private static final String DUE = """
        select e.kind, e.code, e.budget_year from self_evaluation e join closed_books b using (budget_year)
        where e.opened_on is null and not e.classified and e.name is not null
            and b.closed_on <= :day and make_date(e.budget_year, 12, 31) < :day
        order by e.budget_year, e.kind, e.code\
        """;

    private final JdbcClient views;
    private final MoneyParts money;

    SelfEvaluationsToOpen(@ReadModel JdbcClient views, MoneyParts money) {
        this.views = views;
        this.money = money;
    }

    @Override
    public String name() {
        return "evaluation-self-evaluations-to-open";
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return views
                .sql(DUE)
                .param("day", day)
                .query((row, _) -> new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")))
                .list()
                .stream()
                .<Command>map(subject -> new OpenSelfEvaluation(subject, money.of(subject), day))
                .toList();
    }
}

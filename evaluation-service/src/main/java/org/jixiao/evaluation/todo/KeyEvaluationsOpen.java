package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Key evaluations that wait for those who lead them, evaluate, or are evaluated. */
@Component
class KeyEvaluationsOpen implements WaitingSteps {

    /** With who evaluates now, and who answers for the subject. */
    private static final String OPEN = """
        select e.*,
            coalesce((select json_agg(json_build_object('staffId', m.staff_id,
                    'undertaken', m.undertaken_on is not null, 'scored', m.sheet is not null) order by m.staff_id)
                from key_evaluation_evaluator m
                where m.budget_year = e.budget_year and m.kind = e.kind and m.code = e.code
                    and m.entrusted_at = e.entrusted_at and not m.recused), '[]') as evaluators,
            (select o.staff_id from self_evaluation_officer o
             where o.budget_year = e.budget_year and o.kind = e.kind and o.code = e.code and o.from_day <= :day
             order by o.from_day desc limit 1) as officer
        from key_evaluation e where (stage <> 'ARCHIVED' or in_doubt) and opened_on <= :day
            and route is not null -- unknown where the content of the goal's approval was removed
        order by budget_year, kind, code\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    KeyEvaluationsOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel
                .sql(OPEN)
                .param("day", day)
                .query((row, _) -> PendingKeyEvaluation.of(row, mapper))
                .list()
                .stream()
                .flatMap(pending -> rules.of(pending.subject().budgetYear()).stream()
                        .flatMap(known -> new WhoseKeyEvaluation(pending, known).waiting(day)));
    }
}

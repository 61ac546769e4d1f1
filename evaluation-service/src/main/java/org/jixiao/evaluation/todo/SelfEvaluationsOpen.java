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

/** Self-evaluations that wait for those who write, confirm, review or conclude them. Of classified projects there is none. */
@Component
class SelfEvaluationsOpen implements WaitingSteps {

    /** With what was said of the sheet since it was submitted, in the unit that it belongs to now. */
    private static final String PENDING = """
        select e.*,
            case when (e.late_money ->> 'reopeningProposed')::boolean
                then (e.late_money ->> 'noticedOn')::date end as reopening_proposed_on,
            (select o.staff_id from self_evaluation_officer o
             where o.budget_year = e.budget_year and o.kind = e.kind and o.code = e.code and o.from_day <= :day
             order by o.from_day desc limit 1) as officer,
            coalesce((select json_agg(json_build_object(
                    'step', s.step, 'post', s.post, 'seat', s.seat, 'hash', s.content_hash) order by s.version)
                from self_evaluation_step s
                where s.budget_year = e.budget_year and s.kind = e.kind and s.code = e.code
                    and s.step in ('CONFIRMED', 'JUDGED', 'SUPERVISED') and s.unit_code = e.unit_code
                    and s.version > (select max(t.version) from self_evaluation_step t
                        where t.budget_year = e.budget_year and t.kind = e.kind and t.code = e.code
                            and t.step = 'SUBMITTED')), '[]') as said
        from self_evaluation e
        where e.opened is not null and (e.stage in ('OPENED', 'IN_REVIEW', 'RETURNED', 'REOPENED') or e.prove_by >= :day
            or (e.late_money ->> 'reopeningProposed')::boolean)
        order by e.budget_year, e.kind, e.code\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    SelfEvaluationsOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return readModel.sql(PENDING).param("day", day).query((row, _) -> Pending.of(row, mapper)).list().stream()
                .flatMap(pending -> rules.of(pending.subject().budgetYear()).stream()
                        .flatMap(known -> new WhoseTurn(pending, known, people).waiting(day)));
    }
}

package org.jixiao.evaluation.todo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.People;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.OpenTask;
import org.jixiao.platform.reminder.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything in evaluation that waits for somebody, for to-dos and reminders. Of classified projects there is none. */
@Component
class OpenEvaluations implements OpenTasks {

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
    private final RechecksOpen rechecks;
    private final AssessmentsOpen assessments;
    private final KeyEvaluationsOpen keyEvaluations;
    private final YearStepsOpen yearSteps;
    private final ImprovementsOpen improvements;
    private final CancellationsOpen cancellations;

    OpenEvaluations(
            @ReadModel JdbcClient readModel,
            JsonMapper mapper,
            RechecksOpen rechecks,
            AssessmentsOpen assessments,
            KeyEvaluationsOpen keyEvaluations,
            YearStepsOpen yearSteps,
            ImprovementsOpen improvements,
            CancellationsOpen cancellations) {
        this.readModel = readModel;
        this.mapper = mapper;
        this.rechecks = rechecks;
        this.assessments = assessments;
        this.keyEvaluations = keyEvaluations;
        this.yearSteps = yearSteps;
        this.improvements = improvements;
        this.cancellations = cancellations;
    }

    List<Waiting> waiting(LocalDate day, People people) {
        RulesOnDay rules = new RulesOnDay(readModel, mapper, day);
        Stream<Waiting> evaluations =
                readModel.sql(PENDING).param("day", day).query((row, _) -> Pending.of(row, mapper)).list().stream()
                        .flatMap(pending -> rules.of(pending.subject().budgetYear()).stream()
                                .flatMap(known -> new WhoseTurn(pending, known, people).waiting(day)));
        return Stream.of(
                        evaluations,
                        rechecks.waiting(day, rules),
                        assessments.waiting(day, rules, people),
                        keyEvaluations.waiting(day, rules),
                        yearSteps.waiting(day, rules),
                        improvements.waiting(day, rules, people),
                        cancellations.waiting(day, rules))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public List<OpenTask> on(LocalDate today) {
        People people = People.on(today, readModel);
        RulesOnDay rules = new RulesOnDay(readModel, mapper, today);
        return waiting(today, people).stream()
                .map(step -> task(step, people, rules.of(step.subject().budgetYear())))
                .toList();
    }

    /** Nobody reminds by hand here: the due dates do. */
    @Override
    public List<OpenTask> remindedByHand() {
        return List.of();
    }

    private static OpenTask task(Waiting step, People people, Optional<Rules> rules) {
        Map<Integer, Set<Addressee>> hearing = rules.map(
                        known -> people.escalations(step.holders(), step.headedBy(), known))
                .orElse(Map.of());
        return new OpenTask(
                step.id(),
                step.name(),
                step.task().words(),
                link(step),
                rules.map(known -> ReminderPlans.of(step.since(), step.due(), known))
                        .orElse(null),
                step.holders(),
                hearing,
                null);
    }

    /** Where it is seen and done. */
    static String link(Waiting step) {
        if (step.subject().kind().equals(Subject.BUDGET_YEAR)) {
            return "/api/evaluation/" + step.task().page() + "/"
                    + step.subject().budgetYear();
        }
        String page = SubjectsOfPaths.pathOf("evaluation", step.subject()) + "/"
                + step.task().page();
        return step.part() == null
                ? page
                : page + "?division=" + URLEncoder.encode(step.part(), StandardCharsets.UTF_8);
    }
}

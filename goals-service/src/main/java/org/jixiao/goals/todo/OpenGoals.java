package org.jixiao.goals.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.todo.WhoHearsOfIt.Held;
import org.jixiao.kernel.access.Supervisors;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.ToDo;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.Light;
import org.jixiao.platform.reminder.OpenTask;
import org.jixiao.platform.reminder.OpenTasks;
import org.jixiao.platform.reminder.ReminderPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every step of every goal that waits for somebody, for their reminders (催办). Of classified projects there is none. */
@Component
class OpenGoals implements OpenTasks {

    private static final String OPEN = """
        select g.*, w.step, w.holder, case w.step when 'REVISE' then g.revise_since else g.since end as waiting_since,
            case when %1$s then g.reminded_on end as reminded,
            (select c.staff_id from to_do_officer c
             where c.subject = g.subject and c.from_day <= %4$s order by c.from_day desc limit 1) as officer_id
        from to_do_goal g cross join lateral (
            select g.phase as step, 'project-officer' as holder where g.phase in ('WRITE', 'COMPLETE')
            union all
            select 'REVISE', 'project-officer' where g.phase = 'NONE' and g.revise_since is not null
            union all
            select 'REPLY', 'planning-finance' where g.awaits = 'REPLY'
            union all
            select 'SUPERVISE', supervisor from unnest(cast(:supervisors as text[])) supervisor
            where g.awaits = 'SUPERVISE'
            union all
            select 'CONFIRM', g.next_post where g.next_post is not null
            union all
            select t.step, t.holder from to_do_task t
            where t.subject = g.subject and t.round = g.round and not t.done and g.next_post is null
              and case when t.step = 'OPINION' then g.phase = 'REVIEW'
                  else g.phase = 'ACCEPT' or (g.phase = 'REVIEW' and %2$s) end) w
        where (g.phase <> 'NONE' or g.revise_since is not null) and %3$s
        order by g.subject, w.step, w.holder\
        """;

    /** What somebody reminded of in an earlier phase has been done since then. */
    private static final String IS_REMINDED = "g.reminded_task = w.step and g.reminded_on >= g.since";

    private static final String ALL =
            OPEN.formatted(IS_REMINDED, ToDos.EVERY_SEAT_HAS_SPOKEN, "true", "cast(:on as date)");
    private static final String OF_ONE =
            OPEN.formatted(IS_REMINDED, ToDos.EVERY_SEAT_HAS_SPOKEN, "g.subject = :subject", "cast(:on as date)");
    private static final String REMINDED =
            OPEN.formatted(IS_REMINDED, ToDos.EVERY_SEAT_HAS_SPOKEN, IS_REMINDED, "g.reminded_on");

    private static final String[] SUPERVISORS =
            Supervisors.ROLES.stream().sorted().toArray(String[]::new);

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    OpenGoals(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    private record Step(
            Subject subject,
            String name,
            Held held,
            LocalDate since,
            @Nullable LocalDate extendedTo,
            @Nullable LocalDate remindedOn) {

        String id() {
            return subject + "/" + held.task() + "/" + held.holder() + "/" + since;
        }

        String link() {
            return SubjectsOfPaths.pathOf("goals", subject) + "/goal";
        }

        Optional<ReminderPlan> plan(Rules rules) {
            return Deadline.of(held.task(), since, extendedTo, rules);
        }
    }

    @Override
    public List<OpenTask> on(LocalDate today) {
        return tasks(
                        readModel
                                .sql(ALL)
                                .param("on", today)
                                .param("supervisors", SUPERVISORS)
                                .query((row, _) -> step(row))
                                .list(),
                        today)
                .toList();
    }

    /** What waits on one goal, for whomever, the longest waiting first. */
    List<ToDo> about(Subject subject, LocalDate today) {
        RulesOnDay rules = new RulesOnDay(readModel, mapper, today);
        WhoHearsOfIt who = new WhoHearsOfIt(Heads.on(today, readModel));
        return readModel
                .sql(OF_ONE)
                .param("on", today)
                .param("supervisors", SUPERVISORS)
                .param("subject", subject.toString())
                .query((row, _) -> step(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Step::since).thenComparing(Step::id))
                .map(step -> toDo(step, today, rules.of(subject.budgetYear()), who))
                .toList();
    }

    private static ToDo toDo(Step step, LocalDate today, Optional<Rules> rules, WhoHearsOfIt who) {
        Optional<ReminderPlan> plan = rules.flatMap(step::plan);
        GoalTask task = step.held().task();
        return new ToDo(
                step.id(),
                step.subject(),
                step.name(),
                task.name(),
                null,
                words(task),
                step.since(),
                plan.map(ReminderPlan::due).orElse(null),
                plan.map(known -> known.on(today).light()).orElse(Light.GREEN),
                ToDo.holders(who.holders(step.held())),
                step.link());
    }

    @Override
    public List<OpenTask> remindedByHand() {
        return readModel.sql(REMINDED).param("supervisors", SUPERVISORS).query((row, _) -> step(row)).list().stream()
                .flatMap(step -> Stream.ofNullable(step.remindedOn()).flatMap(day -> tasks(List.of(step), day)))
                .toList();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Subject.parse(row.getString("subject")).orElseThrow(),
                row.getString("name"),
                new Held(
                        GoalTask.valueOf(row.getString("step")),
                        row.getString("holder"),
                        row.getString("officer_id"),
                        row.getString("unit_code"),
                        row.getString("division")),
                row.getObject("waiting_since", LocalDate.class),
                row.getObject("extended_to", LocalDate.class),
                row.getObject("reminded", LocalDate.class));
    }

    private Stream<OpenTask> tasks(List<Step> steps, LocalDate day) {
        if (steps.isEmpty()) {
            return Stream.empty();
        }
        RulesOnDay rules = new RulesOnDay(readModel, mapper, day);
        WhoHearsOfIt who = new WhoHearsOfIt(Heads.on(day, readModel));
        return steps.stream().map(step -> task(step, rules.of(step.subject().budgetYear()), who));
    }

    private static OpenTask task(Step step, Optional<Rules> rules, WhoHearsOfIt who) {
        Held held = step.held();
        Map<Integer, Set<Addressee>> hearing =
                rules.map(known -> who.escalations(held, known)).orElse(Map.of());
        return new OpenTask(
                step.id(),
                step.name(),
                words(held.task()),
                step.link(),
                rules.flatMap(step::plan).orElse(null),
                who.holders(held),
                hearing,
                step.remindedOn());
    }

    private static String words(GoalTask task) {
        return switch (task) {
            case WRITE -> "编制绩效目标并送审";
            case CONFIRM -> "确认绩效目标";
            case OPINION -> "审核绩效目标";
            case CONCLUDE -> "审定绩效目标";
            case COMPLETE -> "完善绩效目标";
            case SUPERVISE -> "督导绩效目标";
            case REPLY -> "批复绩效目标";
            case REVISE -> "按批复数修订目标";
        };
    }
}

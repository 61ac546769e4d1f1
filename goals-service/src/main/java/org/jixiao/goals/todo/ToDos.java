package org.jixiao.goals.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReminderRules.Escalation;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.Supervisors;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Light;
import org.jixiao.platform.reminder.ReminderPlan;
import org.jixiao.platform.reminder.ReminderPlan.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What waits for a person: by the posts held that day, by role, as the officer in charge, and as a delegate (代). */
@Component
class ToDos {

    /** Goals in review or completed, which every head has confirmed. Each part brings its oldest only: no more are shown. */
    private static final String CONFIRMED = """
        (select g.subject, g.name, g.unit_code, t.step, t.holder, g.since, g.extended_to, null as on_behalf_of
         from to_do_goal g join to_do_task t using (subject)
         where g.next_post is null and t.round = g.round and not t.done and t.holder = any(:roles)
           and (t.holder <> all(:unitRoles) or g.unit_code = :unit) and %s
           and (g.since, g.subject) >= (:sinceAfter, :after)
           and (g.since, g.subject, t.step, t.holder) > (:sinceAfter, :after, :stepAfter, :holderAfter)
         order by g.since, g.subject, t.step, t.holder limit :limit)
        """;

    /** The lead concludes once every seat has spoken. */
    static final String EVERY_SEAT_HAS_SPOKEN = """
        not exists (select 1 from to_do_task o where o.subject = g.subject
            and o.step = 'OPINION' and o.round = g.round and not o.done)\
        """;

    /** What a post has to confirm: each tenure brings its oldest only. Of a division the own goals, of a unit all. */
    private static final String TO_CONFIRM = """
        select g.subject, g.name, g.unit_code, 'CONFIRM', g.next_post, g.since, g.extended_to, null
        from tenure p cross join lateral (
            select c.subject, c.name, c.unit_code, c.next_post, c.since, c.extended_to from to_do_goal c
            where c.unit_code = p.unit_code and c.next_post = p.post and %s
                (c.since, c.subject) >= (:sinceAfter, :after)
                and (c.since, c.subject, 'CONFIRM', c.next_post) > (:sinceAfter, :after, :stepAfter, :holderAfter)
            order by c.since, c.subject limit :limit) g
        where p.unit_code = :unit and p.staff_id = :staff and %s
          and p.from_day <= :on and (p.last_day is null or p.last_day >= :on)
        """;

    /** What passed: the three have to see it (督导), or planning and finance has to bring the reply (批复). */
    private static final String PASSED = """
        (select g.subject, g.name, g.unit_code, g.awaits, %2$s, g.since, g.extended_to, null from to_do_goal g
         where g.awaits = '%1$s' and %2$s = any(:roles)
           and (g.since, g.subject) >= (:sinceAfter, :after)
           and (g.since, g.subject, g.awaits, %2$s) > (:sinceAfter, :after, :stepAfter, :holderAfter)
         order by g.since, g.subject limit :limit)
        """;

    /** What was approved with another amount, while nobody has asked for its revision. */
    private static final String TO_REVISE = """
        (select g.subject, g.name, g.unit_code, 'REVISE', 'project-officer', g.revise_since, g.extended_to, null
         from to_do_officer c join to_do_goal g on g.subject = c.subject
         where c.staff_id = :staff and %s and g.phase = 'NONE' and g.revise_since is not null
           and (g.revise_since, g.subject, 'REVISE', 'project-officer') > (:sinceAfter, :after, :stepAfter, :holderAfter)
         order by g.revise_since, g.subject limit :limit)
        """.formatted(ToDos.IN_CHARGE);

    /** Years whose goals have to go to the finance bureau: not sent yet, or sent back. There are few, so no part of them is cut off. */
    private static final String TO_REPORT = """
        (select w.* from (
            select 'submission/goals/' || y.budget_year as subject, y.budget_year || '年度绩效目标报送', '', 'REPORT' as step,
                'planning-finance' as holder, coalesce(s.returned_on, y.effective_from) as since,
                coalesce(s.resubmit_by, y.due) as due, cast(null as text)
            from (select distinct on (budget_year) budget_year, (rules -> 'reporting' ->> 'goalsBy')::date as due,
                      min(effective_from) over (partition by budget_year) as effective_from
                  from rulebook_versions where effective_from <= :on order by budget_year, version desc) y
            left join lateral (select status, returned_on, resubmit_by from submission e
                               where e.budget_year = y.budget_year and e.status <> 'PREPARED'
                               order by edition desc limit 1) s on true
            where 'planning-finance' = any(:roles) and y.due is not null
              and coalesce(s.status, '') not in ('SENT', 'RECEIVED')) w
         where (w.since, w.subject, w.step, w.holder) > (:sinceAfter, :after, :stepAfter, :holderAfter))
        """;

    /** Who came to answer for it last until that day. */
    static final String IN_CHARGE = """
        c.from_day <= :on and not exists (select 1 from to_do_officer later
            where later.subject = c.subject and later.from_day > c.from_day and later.from_day <= :on)\
        """;

    private static final String MINE = """
        %s
        select * from (
        %s union all %s union all %s union all %s union all %s union all %s
        union all
        (%s union %s)
        union all
        (select g.subject, g.name, g.unit_code, g.phase, 'project-officer', g.since, g.extended_to, null
         from to_do_officer c join to_do_goal g on g.subject = c.subject
         where c.staff_id = :staff and %s and g.phase in ('WRITE', 'COMPLETE')
           and (g.since, g.subject) >= (:sinceAfter, :after)
           and (g.since, g.subject, g.phase, 'project-officer') > (:sinceAfter, :after, :stepAfter, :holderAfter)
         order by g.since, g.subject limit :limit)
        union all
        %s
        union all
        %s
        ) mine
        order by since, subject, step, holder limit :limit\
        """.formatted(
                    DelegatedToDos.STANDS_IN,
                    CONFIRMED.formatted("g.phase = 'REVIEW' and t.step = 'OPINION'"),
                    CONFIRMED.formatted("g.phase = 'REVIEW' and t.step = 'CONCLUDE' and " + EVERY_SEAT_HAS_SPOKEN),
                    CONFIRMED.formatted("g.phase = 'ACCEPT' and t.step = 'CONCLUDE'"),
                    DelegatedToDos.allWhere(EVERY_SEAT_HAS_SPOKEN),
                    PASSED.formatted("SUPERVISE", "cast(:supervisor as text)"),
                    PASSED.formatted("REPLY", "'planning-finance'"),
                    TO_CONFIRM.formatted("c.division = p.division and", "p.division <> ''"),
                    TO_CONFIRM.formatted("", "p.division = ''"),
                    IN_CHARGE,
                    TO_REVISE,
                    TO_REPORT);

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ToDos(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * A step that waits.
     *
     * @param step WRITE, CONFIRM, OPINION, CONCLUDE (also what was completed), COMPLETE, SUPERVISE (督导), REPLY (批复),
     *     REVISE (按批复数修订目标), REPORT (a year's goals go to the finance bureau, 报送)
     * @param holder the post or role that it waits for
     * @param since the day on which the present phase began
     * @param due the last day on which it is in time; null where the year sets no term for it
     * @param light how near that day is
     * @param escalatedTo the last role that has heard of it because it is late; null while none has
     * @param onBehalfOf for whom the caller may do it as a delegate (代); null in the own right
     * @param link where the goal, or the submission, is read
     */
    record ToDo(
            Subject subject,
            String name,
            String unitCode,
            String step,
            String holder,
            LocalDate since,
            @Nullable LocalDate due,
            Light light,
            @Nullable String escalatedTo,
            @Nullable String onBehalfOf,
            String link) {}

    /**
     * The last item that somebody has seen. One goal may wait for the same person twice, so that its subject alone does not say which.
     *
     * @param subject written {@code kind/code/year}; empty before the first item, as are the others
     */
    record Seen(LocalDate since, String subject, String step, String holder) {}

    /** The longest waiting first, behind one that the caller has seen. */
    List<ToDo> of(Actor person, LocalDate on, Seen last, int limit) {
        RulesOnDay rules = new RulesOnDay(readModel, mapper, on);
        return readModel
                .sql(MINE)
                .param("roles", person.roles().toArray(String[]::new))
                .param("unitRoles", UnitRoles.ALL.toArray(String[]::new))
                .param("supervisor", Supervisors.role(person).orElse(""))
                .param("unit", person.unit())
                .param("staff", person.id())
                .param("on", on)
                .param("sinceAfter", last.since())
                .param("after", last.subject())
                .param("stepAfter", last.step())
                .param("holderAfter", last.holder())
                .param("limit", limit)
                .query((row, _) -> toDo(row, on, rules))
                .list();
    }

    private static ToDo toDo(ResultSet row, LocalDate on, RulesOnDay rules) throws SQLException {
        Subject subject = Subject.parse(row.getString("subject")).orElseThrow();
        String step = row.getString("step");
        LocalDate since = row.getObject("since", LocalDate.class);
        LocalDate extendedTo = row.getObject("extended_to", LocalDate.class);
        Optional<Rules> inForce = rules.of(subject.budgetYear());
        Optional<ReminderPlan> plan = inForce.flatMap(known -> Deadline.of(step, since, extendedTo, known));
        Optional<Standing> standing = plan.map(known -> known.on(on));
        return new ToDo(
                subject,
                row.getString("name"),
                row.getString("unit_code"),
                step,
                row.getString("holder"),
                since,
                plan.map(ReminderPlan::due).orElse(null),
                standing.map(Standing::light).orElse(Light.GREEN),
                standing.flatMap(known -> lastToHear(known, inForce.orElseThrow()))
                        .orElse(null),
                row.getString("on_behalf_of"),
                link(subject, step));
    }

    private static String link(Subject subject, String step) {
        return step.equals(Deadline.REPORT)
                ? "/api/goals/submissions/" + subject.budgetYear()
                : SubjectsOfPaths.pathOf("goals", subject) + "/goal";
    }

    private static Optional<String> lastToHear(Standing standing, Rules rules) {
        return rules.reminders().escalations().reversed().stream()
                .filter(escalation -> standing.escalations().contains(escalation.afterDays()))
                .map(Escalation::to)
                .findFirst();
    }
}

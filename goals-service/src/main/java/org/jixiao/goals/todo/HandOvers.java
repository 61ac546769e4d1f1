package org.jixiao.goals.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.ReminderPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody leaves behind: whatever was theirs on their last day and is open, and who has it on the day
 * after, by appointment or as the head.
 */
@Component
class HandOvers {

    private static final Set<String> READ_THE_WHOLE = Set.of(OfficeRoles.PLANNING_FINANCE, "auditor");

    private static final String HELD = """
        p.staff_id = :staff and p.from_day <= :on and (p.last_day is null or p.last_day >= :on)\
        """;

    private static final String HEADED = """
        select t.unit_code, t.post, t.division from tenure t
        where t.staff_id = :reader and t.unit_code = :unit and t.from_day <= :today and (t.last_day is null or t.last_day >= :today)\
        """;

    /** Of classified projects there is nothing in these tables but what has no content. */
    private static final String THEIRS = """
        with reader as (%3$s),
        charges as (
            select c.* from to_do_officer c
            where c.subject in (select m.subject from to_do_officer m where m.staff_id = :staff)),
        charge as (
            select distinct on (subject) subject, staff_id from charges where from_day <= :on
            order by subject, from_day desc),
        next_charge as (
            select distinct on (subject) subject, staff_id, name from charges where from_day <= :next
            order by subject, from_day desc),
        next_post as (
            select t.unit_code, t.post, t.division, t.staff_id, t.holder, t.acting from tenure t
            where t.from_day <= :next and (t.last_day is null or t.last_day >= :next)),
        theirs as (
            select 'GOAL' as what, g.subject, g.name, g.unit_code, g.division,
                case when g.next_post is not null then 'CONFIRM' when g.phase = 'REVIEW' then 'OPINION'
                    when g.phase = 'ACCEPT' then 'CONCLUDE' when g.phase in ('PASSED', 'ADJUSTED')
                        then coalesce(g.awaits, 'REPLY') else g.phase end as step,
                g.since, g.extended_to, cast(null as date) as last_day, n.staff_id as next_id, n.name as next_name
            from charge c join to_do_goal g using (subject) left join next_charge n using (subject)
            where c.staff_id = :staff and g.phase <> 'NONE'
            union all
            select 'APPRAISAL', a.subject, a.name, a.unit_code, g.division, a.standing, null, null, null,
                n.staff_id, n.name
            from charge c join appraisal_content a using (subject) left join next_charge n using (subject)
                left join to_do_goal g using (subject)
            where c.staff_id = :staff
              and a.standing in ('FULL_REQUIRED', 'OPENED', 'PARTIALLY', 'IMPROVEMENTS_REPORTED', 'IMPROVEMENTS_REJECTED')
            union all
            select 'CONFIRMATION', g.subject, g.name, g.unit_code, p.division, 'CONFIRM', g.since, g.extended_to, null,
                n.staff_id, n.holder
            from tenure p join to_do_goal g on g.unit_code = p.unit_code and g.next_post = p.post
                    and (p.division = '' or g.division = p.division)
                %2$s
            where %1$s
            union all
            select 'OPINION', g.subject, g.name, p.unit_code, p.division, t.step, g.since, g.extended_to, null,
                n.staff_id, n.holder
            from tenure p join to_do_task t on t.post = p.post and t.division = p.division and not t.done
                join to_do_goal g on g.subject = t.subject and g.round = t.round and g.next_post is null
                    and case t.step when 'OPINION' then g.phase = 'REVIEW' when 'CONCLUDE' then g.phase = 'ACCEPT' end
                    and case p.post when 'UNIT_HEAD' then g.unit_code = p.unit_code else exists (
                        select 1 from unit_list u where u.unit_code = p.unit_code and u.kind = 'HEADQUARTERS') end
                %2$s
            where %1$s
            union all
            select 'DELEGATION', null, p.delegate, p.unit_code, p.division, 'ENDS', p.from_day, null, p.last_day,
                n.staff_id, n.holder
            from delegation p %2$s
            where p.holder_id = :staff and :on between p.from_day and p.last_day
            union all
            select 'DELEGATION', null, p.holder, p.unit_code, p.division, 'RETURNS', p.from_day, null, p.last_day,
                p.holder_id, p.holder
            from delegation p where p.delegate_id = :staff and :on between p.from_day and p.last_day)
        select o.*, h.staff_id as head_id, h.holder as head_name from theirs o left join lateral (
            select n.staff_id, n.holder from next_post n
            where n.unit_code = o.unit_code and n.staff_id <> :staff
              and (n.post = 'UNIT_HEAD' or n.division = o.division)
            order by n.post = 'UNIT_HEAD', n.acting limit 1) h on true
        where :whole or exists (
            select 1 from reader r where r.unit_code = o.unit_code
                and (r.post = 'UNIT_HEAD' or r.division = o.division))
        order by what desc, since, subject limit 2000\
        """.formatted(HELD, """
            left join lateral (select * from next_post n where n.unit_code = p.unit_code and n.post = p.post
                and n.division = p.division order by n.acting limit 1) n on true\
            """, HEADED);

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    HandOvers(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** What it is that somebody had. */
    enum What {
        /** A goal of which the person was in charge. */
        GOAL,
        /** An appraisal of what the person was in charge of. */
        APPRAISAL,
        /** A goal that waits to be confirmed by a post that the person held. */
        CONFIRMATION,
        /** A goal that waits for the seat or the lead behind such a post. */
        OPINION,
        /** Tasks of a post that were left to a colleague, or taken over from one. */
        DELEGATION
    }

    /** How somebody comes to have it next. */
    enum By {
        /** Named as the next one. */
        SUCCESSOR,
        /** Nobody was named: the head of the division, or of the unit. */
        HEAD,
        /** The delegation is over, and its holder does it again. */
        HOLDER,
        /** Neither a successor nor a head is known. */
        NOBODY
    }

    /**
     * Something open that goes to somebody else.
     *
     * @param subject null of a delegation
     * @param name of the subject; of a delegation the colleague
     * @param step what it waits for, as the to-dos call it; of an appraisal its standing; of a delegation ENDS or RETURNS
     * @param due the last day on which it is in time, or the last day of the delegation; null where none is set
     * @param to who has it on the day after; null where nobody is known
     */
    record HandedOver(
            What what,
            @Nullable Subject subject,
            String name,
            String unitCode,
            String step,
            @Nullable LocalDate due,
            @Nullable Person to,
            By by) {}

    /**
     * @param on the last day on which it was theirs
     * @throws CommandRefused if this is none of the caller's business
     */
    List<HandedOver> of(String staffId, LocalDate on, Caller caller) {
        boolean whole = caller.actor().id().equals(staffId)
                || !Collections.disjoint(caller.actor().roles(), READ_THE_WHOLE);
        if (!whole && !headsAnything(caller)) {
            throw new CommandRefused(List.of(Refusal.forbidden("hand-over-of-others")));
        }
        RulesOnDay rules = new RulesOnDay(readModel, mapper, on);
        return readModel
                .sql(THEIRS)
                .param("staff", staffId)
                .param("on", on)
                .param("next", on.plusDays(1))
                .param("whole", whole)
                .param("reader", caller.actor().id())
                .param("unit", caller.actor().unit())
                .param("today", caller.businessDate())
                .query((row, _) -> handedOver(row, staffId, rules))
                .list();
    }

    private boolean headsAnything(Caller caller) {
        return readModel
                .sql("select exists (" + HEADED + ")")
                .param("reader", caller.actor().id())
                .param("unit", caller.actor().unit())
                .param("today", caller.businessDate())
                .query(Boolean.class)
                .single();
    }

    private static HandedOver handedOver(ResultSet row, String staffId, RulesOnDay rules) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        String step = row.getString("step");
        Person next = person(row.getString("next_id"), row.getString("next_name"));
        Person head = person(row.getString("head_id"), row.getString("head_name"));
        By by = by(step, next, head, staffId);
        Subject subject = Optional.ofNullable(row.getString("subject"))
                .flatMap(Subject::parse)
                .orElse(null);
        return new HandedOver(
                what,
                subject,
                row.getString("name"),
                row.getString("unit_code"),
                step,
                subject == null || what == What.APPRAISAL
                        ? row.getObject("last_day", LocalDate.class)
                        : due(row, step, rules.of(subject.budgetYear())),
                switch (by) {
                    case SUCCESSOR, HOLDER -> next;
                    case HEAD -> head;
                    case NOBODY -> null;
                },
                by);
    }

    private static By by(String step, @Nullable Person next, @Nullable Person head, String staffId) {
        if (step.equals("RETURNS")) {
            return By.HOLDER;
        }
        if (next != null && !next.staffId().equals(staffId)) {
            return By.SUCCESSOR;
        }
        return head == null ? By.NOBODY : By.HEAD;
    }

    private static @Nullable Person person(@Nullable String staffId, @Nullable String name) {
        return staffId == null || name == null ? null : new Person(staffId, name);
    }

    private static @Nullable LocalDate due(ResultSet row, String step, Optional<Rules> rules) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        LocalDate extendedTo = row.getObject("extended_to", LocalDate.class);
        return rules.flatMap(known -> Deadline.of(step, since, extendedTo, known))
                .map(ReminderPlan::due)
                .orElse(null);
    }
}

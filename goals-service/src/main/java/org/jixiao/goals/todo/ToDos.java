package org.jixiao.goals.todo;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.goals.access.UnitRoles;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a person: by the posts held that day, by role, and as the officer in charge. */
@Component
class ToDos {

    /** A task of the present round that is not done. CONCLUDE is the lead's, first of the review and then of what was completed. */
    private static final String OPEN = """
        %1$s.round = g.round and case %1$s.step
            when 'CONFIRM' then g.phase in ('REVIEW', 'ACCEPT') and %1$s.done_hash is distinct from g.content_hash
            when 'OPINION' then g.phase = 'REVIEW' and not %1$s.done
            else g.phase in ('REVIEW', 'ACCEPT') end\
        """;

    private static final String WAITING = """
        select g.project_code, g.budget_year, g.name, g.unit_code, t.step, t.holder, g.since
        from to_do_task t join to_do_goal g using (project_code, budget_year)
        where not t.done and %s and not exists (
            select 1 from to_do_task e where e.project_code = t.project_code and e.budget_year = t.budget_year
                and e.stage < t.stage and %s)\
        """.formatted(OPEN.formatted("t"), OPEN.formatted("e"));

    private static final String MINE = """
        select * from (
        """ + WAITING + """
          and t.step <> 'CONFIRM' and t.holder = any(:roles)
          and (t.holder <> all(:unitRoles) or t.unit_code = :unit)
        union all
        """ + WAITING + """
          and t.step = 'CONFIRM' and t.unit_code = :unit and exists (
            select 1 from tenure p where p.unit_code = t.unit_code and p.post = t.holder and p.staff_id = :staff
                and (p.division = '' or p.division = t.division)
                and p.from_day <= :on and (p.last_day is null or p.last_day >= :on))
        union all
        select project_code, budget_year, name, unit_code, phase, 'project-officer', since from to_do_goal
        where officer_id = :staff and phase in ('WRITE', 'COMPLETE')
        ) mine
        where (since, project_code) > (:sinceAfter, :after)
        order by since, project_code limit :limit\
        """;

    private final JdbcClient readModel;

    ToDos(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * A step that waits.
     *
     * @param step WRITE, CONFIRM, OPINION, CONCLUDE (also what was completed), COMPLETE
     * @param holder the post or role that it waits for
     * @param since the day on which the present phase began
     * @param link where the goal is read
     */
    record ToDo(
            String projectCode,
            int budgetYear,
            String name,
            String unitCode,
            String step,
            String holder,
            LocalDate since,
            String link) {}

    /** The longest waiting first, behind one that the caller has seen. */
    List<ToDo> of(Actor person, LocalDate on, LocalDate sinceAfter, String after, int limit) {
        return readModel
                .sql(MINE)
                .param("roles", person.roles().toArray(String[]::new))
                .param("unitRoles", UnitRoles.ALL.toArray(String[]::new))
                .param("unit", person.unit())
                .param("staff", person.id())
                .param("on", on)
                .param("sinceAfter", sinceAfter)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new ToDo(
                        row.getString("project_code"),
                        row.getInt("budget_year"),
                        row.getString("name"),
                        row.getString("unit_code"),
                        row.getString("step"),
                        row.getString("holder"),
                        row.getObject("since", LocalDate.class),
                        "/api/goals/projects/" + row.getString("project_code") + "/" + row.getInt("budget_year")
                                + "/goal"))
                .list();
    }
}

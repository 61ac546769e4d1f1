package org.jixiao.goals.todo;

/**
 * The part of the question that finds what waits for a delegate (代): what the delegation includes, while its holder holds the post,
 * and never where the delegate would have to stay out (回避), as the goal itself decides.
 */
final class DelegatedToDos {

    /** For whom the person stands in that day; divisions fill seats in the 机关 only. */
    static final String STANDS_IN = """
        with stands_in as (
            select d.*, exists (select 1 from unit_list u
                where u.unit_code = d.unit_code and u.kind = 'HEADQUARTERS') as of_headquarters
            from delegation d
            where d.delegate_id = :staff and d.unit_code = :unit and :on between d.from_day and d.last_day
              and exists (select 1 from tenure p
                where p.unit_code = d.unit_code and p.post = d.post and p.division = d.division
                  and p.staff_id = d.holder_id
                  and p.from_day <= :on and (p.last_day is null or p.last_day >= :on)))\
        """;

    /** Gives an opinion on the goal in the own right, or keeps out of it by role. */
    private static final String HAS_ANOTHER_VOICE = """
        exists (select 1 from to_do_task o where o.subject = g.subject and o.round = g.round
            and o.step in ('OPINION', 'VOID') and o.holder = any(:roles) and %s
            and (o.holder <> all(:unitRoles) or g.unit_code = :unit))\
        """;

    private static final String IS_AUTHOR = """
        exists (select 1 from to_do_officer c where c.subject = g.subject and c.staff_id = :staff and %s)\
        """.formatted(ToDos.IN_CHARGE);

    private static final String OWNS_IT = """
        exists (select 1 from tenure p where p.unit_code = :unit and p.staff_id = :staff
            and p.post = 'DIVISION_HEAD' and p.unit_code = g.unit_code and p.division = g.division
            and p.from_day <= :on and (p.last_day is null or p.last_day >= :on))\
        """;

    private DelegatedToDos() {}

    static String allWhere(String everySeatHasSpoken) {
        return ofASeatOrLead(everySeatHasSpoken) + " union all " + ofAPost();
    }

    private static String ofASeatOrLead(String everySeatHasSpoken) {
        return """
            (select g.subject, g.name, g.unit_code, t.step, t.holder, g.since, g.extended_to, d.holder
             from stands_in d
             join to_do_task t on t.post = d.post and t.division = d.division
             join to_do_goal g on g.subject = t.subject
             where g.next_post is null and t.round = g.round and not t.done and t.holder <> all(:roles)
               and case d.post when 'UNIT_HEAD' then g.unit_code = d.unit_code else d.of_headquarters end
               and ((g.phase = 'REVIEW' and t.step = 'OPINION' and d.steps @> '"OPINION"')
                 or (t.step = 'CONCLUDE' and d.steps @> '"CONCLUSION"'
                   and (g.phase = 'ACCEPT' or (g.phase = 'REVIEW' and %s))))
               and not %s and not %s and not %s
               and (g.since, g.subject) >= (:sinceAfter, :after)
               and (g.since, g.subject, t.step, t.holder) > (:sinceAfter, :after, :stepAfter, :holderAfter)
             order by g.since, g.subject, t.step, t.holder limit :limit)\
            """.formatted(
                        everySeatHasSpoken, IS_AUTHOR, HAS_ANOTHER_VOICE.formatted("o.holder <> t.holder"), OWNS_IT);
    }

    /** The last confirmation of the path is the truth confirmation, which nobody leaves to a delegate. */
    private static String ofAPost() {
        return """
            (select g.subject, g.name, g.unit_code, 'CONFIRM', g.next_post, g.since, g.extended_to, d.holder
             from stands_in d
             join to_do_goal g on g.unit_code = d.unit_code and g.next_post = d.post
               and (d.division = '' or g.division = d.division)
             where d.steps @> '"CONFIRMATION"' and g.second_post is not null and g.next_post = g.first_post
               and not %s and not %s
               and (g.since, g.subject) >= (:sinceAfter, :after)
               and (g.since, g.subject, 'CONFIRM', g.next_post) > (:sinceAfter, :after, :stepAfter, :holderAfter)
             order by g.since, g.subject limit :limit)\
            """.formatted(IS_AUTHOR, HAS_ANOTHER_VOICE.formatted("true"));
    }
}

package org.jixiao.kernel.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who heads what on a day, by the tables {@code tenure} and {@code unit_list}. Where nobody holds the post, everybody with its role in the unit is meant: a notice must not go to nobody.
 *
 * @param heads of that day
 */
public record Heads(List<Head> heads) {

    /**
     * @param division empty for a post of the whole unit
     * @param ofOffice whether the unit is the office itself (机关), whose divisions fill the seats
     */
    public record Head(String unit, Post post, String division, String staffId, boolean ofOffice) {}

    public static Heads on(LocalDate day, JdbcClient readModel) {
        return new Heads(readModel
                .sql("""
                    select t.unit_code, t.post, t.division, t.staff_id,
                        exists (select 1 from unit_list u where u.unit_code = t.unit_code and u.kind = 'HEADQUARTERS') as of_office
                    from tenure t where t.from_day <= :day and (t.last_day is null or t.last_day >= :day)\
                    """)
                .param("day", day)
                .query((row, _) -> new Head(
                        row.getString("unit_code"),
                        Post.valueOf(row.getString("post")),
                        row.getString("division"),
                        row.getString("staff_id"),
                        row.getBoolean("of_office")))
                .list());
    }

    public Set<Addressee> of(Post post, String unit, String division) {
        return switch (post) {
            case DIVISION_HEAD ->
                orRole(
                        held(t -> t.post() == post
                                && t.unit().equals(unit)
                                && t.division().equals(division)),
                        "division-head",
                        unit);
            case UNIT_HEAD -> orRole(held(t -> t.post() == post && t.unit().equals(unit)), "unit-head", unit);
        };
    }

    /** The head of the division, or of the unit where the division has none. */
    public Set<Addressee> nearest(String unit, String division) {
        Set<Addressee> ofDivision = held(t -> t.post() == Post.DIVISION_HEAD
                && t.unit().equals(unit)
                && t.division().equals(division));
        return ofDivision.isEmpty() ? of(Post.UNIT_HEAD, unit, "") : ofDivision;
    }

    /** The head of the unit; of the office itself, which has none, the heads of its divisions. */
    public Set<Addressee> ofUnitOrItsDivisions(String unit) {
        Set<Addressee> ofDivisions = held(
                t -> t.post() == Post.DIVISION_HEAD && t.ofOffice() && t.unit().equals(unit));
        return ofDivisions.isEmpty() ? of(Post.UNIT_HEAD, unit, "") : ofDivisions;
    }

    /** Of a division of the office itself; empty where nobody heads it. */
    public Set<Addressee> ofOffice(String division) {
        return held(t ->
                t.post() == Post.DIVISION_HEAD && t.ofOffice() && t.division().equals(division));
    }

    private Set<Addressee> held(Predicate<Head> wanted) {
        return heads.stream()
                .filter(wanted)
                .map(head -> Addressee.person(head.staffId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Addressee> orRole(Set<Addressee> held, String role, String unit) {
        return held.isEmpty() ? Set.of(Addressee.roleIn(role, unit)) : held;
    }
}

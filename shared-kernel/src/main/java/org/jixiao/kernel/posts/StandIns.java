package org.jixiao.kernel.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does a task of a post for its holder on a day (代), by the tables {@code delegation} and {@code tenure}. */
public record StandIns(List<StandIn> all) {

    /**
     * @param division empty for a post of the whole unit
     */
    public record StandIn(String unit, Post post, String division, DelegatedStep step, String staffId) {}

    /** What was left to somebody ends with who left it. */
    public static StandIns on(LocalDate day, JdbcClient readModel) {
        return new StandIns(readModel
                .sql("""
                    select d.unit_code, d.post, d.division, s.step, d.delegate_id
                    from delegation d cross join lateral jsonb_array_elements_text(d.steps) s(step)
                    where d.from_day <= :day and d.last_day >= :day and exists (
                        select 1 from tenure t
                        where t.unit_code = d.unit_code and t.post = d.post and t.division = d.division
                            and t.staff_id = d.holder_id and t.from_day <= :day
                            and (t.last_day is null or t.last_day >= :day))\
                    """)
                .param("day", day)
                .query((row, _) -> new StandIn(
                        row.getString("unit_code"),
                        Post.valueOf(row.getString("post")),
                        row.getString("division"),
                        DelegatedStep.valueOf(row.getString("step")),
                        row.getString("delegate_id")))
                .list());
    }

    /** For the post of one unit. */
    public Set<Addressee> of(Post post, String unit, String division, DelegatedStep step) {
        return all.stream()
                .filter(standIn -> standIn.post() == post
                        && standIn.step() == step
                        && standIn.unit().equals(unit))
                .filter(standIn -> post == Post.UNIT_HEAD || standIn.division().equals(division))
                .map(standIn -> Addressee.person(standIn.staffId()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For the head of a division, in whichever unit it is. */
    public Set<Addressee> ofDivision(String division, DelegatedStep step) {
        return all.stream()
                .filter(standIn -> standIn.post() == Post.DIVISION_HEAD && standIn.step() == step)
                .filter(standIn -> standIn.division().equals(division))
                .map(standIn -> Addressee.person(standIn.staffId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.jixiao.goals.posts.list;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists who holds the posts of a unit, and who held them (任职一览). */
@RestController
class PostListEndpoint {

    private final JdbcClient readModel;

    PostListEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * @param division null for a post of the whole unit
     * @param lastDay null while it lasts
     */
    record ListedTenure(
            Post post,
            @Nullable String division,
            Person holder,
            boolean acting,
            LocalDate from,
            @Nullable LocalDate lastDay,
            String documentNumber) {}

    /**
     * @param on only who held a post on this day; everybody if absent
     */
    @GetMapping("/api/goals/organisation/{unit}/posts")
    @ForStaff
    @Reads(PostListProjection.NAME)
    List<ListedTenure> posts(
            @PathVariable @UnitCode String unit, @RequestParam(required = false) @Nullable LocalDate on) {
        return readModel
                .sql("""
                    select * from tenure
                    where unit_code = :unit and (:on::date is null
                        or (from_day <= :on::date and (last_day is null or last_day >= :on::date)))
                    order by post desc, division, from_day, acting\
                    """)
                .param("unit", unit)
                .param("on", on)
                .query((row, _) -> new ListedTenure(
                        Post.valueOf(row.getString("post")),
                        row.getString("division").isEmpty() ? null : row.getString("division"),
                        new Person(row.getString("staff_id"), row.getString("holder")),
                        row.getBoolean("acting"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("document_number")))
                .list();
    }
}

package org.jixiao.goals.posts.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.DelegatedStep;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists who stands in for whom in a unit, and who did (委托代理一览). */
@RestController
class DelegationListEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    DelegationListEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param division null for a post of the whole unit
     * @param lastDay the last day that is left; before the first where it was taken back before it began
     * @param documentNumber null where the holder delegated
     */
    record ListedDelegation(
            Post post,
            @Nullable String division,
            Person holder,
            Person delegate,
            LocalDate from,
            LocalDate lastDay,
            List<DelegatedStep> steps,
            @Nullable String documentNumber) {}

    /**
     * @param on only what holds on this day; everything if absent
     */
    @GetMapping("/api/goals/organisation/{unit}/delegations")
    @ForStaff
    @Reads(PostListProjection.NAME)
    List<ListedDelegation> delegations(
            @PathVariable @UnitCode String unit, @RequestParam(required = false) @Nullable LocalDate on) {
        return readModel
                .sql("""
                    select * from delegation
                    where unit_code = :unit and (:on::date is null or :on::date between from_day and last_day)
                    order by post desc, division, from_day\
                    """)
                .param("unit", unit)
                .param("on", on)
                .query((row, _) -> listed(row))
                .list();
    }

    private ListedDelegation listed(ResultSet row) throws SQLException {
        String division = row.getString("division");
        return new ListedDelegation(
                Post.valueOf(row.getString("post")),
                division.isEmpty() ? null : division,
                new Person(row.getString("holder_id"), row.getString("holder")),
                new Person(row.getString("delegate_id"), row.getString("delegate")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                mapper.readValue(row.getString("steps"), new TypeReference<List<DelegatedStep>>() {}),
                row.getString("document_number"));
    }
}

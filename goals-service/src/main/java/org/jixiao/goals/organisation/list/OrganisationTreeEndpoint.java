package org.jixiao.goals.organisation.list;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the tree of units as it stands on a day (机构一览). */
@RestController
class OrganisationTreeEndpoint {

    private static final String TREE = """
        with recursive there as (
            select u.unit_code, u.form, u.from_day, u.last_day,
                (select n.name from organisation_name n where n.unit_code = u.unit_code and n.from_day <= :on
                 order by n.from_day desc limit 1) as name,
                (select p.parent from organisation_place p where p.unit_code = u.unit_code and p.from_day <= :on
                 order by p.from_day desc limit 1) as parent
            from organisation_unit u where u.from_day <= :on and (u.last_day is null or u.last_day >= :on)),
        tree as (
            select t.*, 0 as depth, array[t.unit_code] as way from there t
            where t.parent is null or t.parent not in (select unit_code from there)
            union all
            select t.*, above.depth + 1, above.way || t.unit_code from there t join tree above on t.parent = above.unit_code)
        select * from tree order by way\
        """;

    private final JdbcClient readModel;

    OrganisationTreeEndpoint(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * @param parent null of the office at the top
     * @param depth how many units stand above it
     * @param lastDay null while no end is known
     */
    record ListedUnit(
            String unitCode,
            String name,
            UnitForm form,
            @Nullable String parent,
            int depth,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    /**
     * Each unit before those below it.
     *
     * @param on today if absent
     */
    @GetMapping("/api/goals/organisations")
    @ForStaff
    @Reads(OrganisationProjection.NAME)
    List<ListedUnit> tree(@RequestParam(required = false) @Nullable LocalDate on, Caller caller) {
        return readModel
                .sql(TREE)
                .param("on", on == null ? caller.businessDate() : on)
                .query((row, _) -> new ListedUnit(
                        row.getString("unit_code"),
                        row.getString("name"),
                        UnitForm.valueOf(row.getString("form")),
                        row.getString("parent"),
                        row.getInt("depth"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }
}

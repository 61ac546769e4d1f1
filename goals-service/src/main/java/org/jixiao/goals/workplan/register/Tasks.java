package org.jixiao.goals.workplan.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the tasks of all work plans. */
@Component
class Tasks {

    /** The place before the first one. */
    static final String BEGINNING = "0//";

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    Tasks(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * What is looked for; null stands for all.
     *
     * @param unit whose plan
     * @param overdueOn only what was due before this day and not done on it
     */
    record Wanted(
            @Nullable Integer budgetYear,
            @Nullable Integer workYear,
            @Nullable String unit,
            @Nullable LocalDate overdueOn) {

        static Wanted of(int budgetYear, String unit) {
            return new Wanted(budgetYear, null, unit, null);
        }
    }

    /** What is wanted behind a place (see {@link ListedTask#place}), in the order of the places. */
    List<ListedTask> find(Wanted wanted, String after, int limit) {
        return readModel
                .sql("""
                    select task.* from work_plan_task task join work_plan plan using (budget_year, unit_code, edition)
                    where (budget_year, unit_code, code) > (split_part(:after, '/', 1)::integer,
                        split_part(:after, '/', 2), split_part(:after, '/', 3))
                      and (:year::integer is null or budget_year = :year)
                      and (:workYear::integer is null or work_year = :workYear)
                      and (:unit::text is null or unit_code = :unit)
                      and (:overdueOn::date is null
                        or due_on < :overdueOn and (completed_on is null or completed_on > :overdueOn))
                    order by budget_year, unit_code, code limit :limit\
                    """)
                .param("after", after)
                .param("year", wanted.budgetYear())
                .param("workYear", wanted.workYear())
                .param("unit", wanted.unit())
                .param("overdueOn", wanted.overdueOn())
                .param("limit", limit)
                .query(this::task)
                .list();
    }

    private ListedTask task(ResultSet row, int number) throws SQLException {
        return new ListedTask(
                row.getString("unit_code"),
                row.getInt("budget_year"),
                row.getString("code"),
                row.getString("title"),
                mapper.readValue(row.getString("responsible"), new TypeReference<List<String>>() {}),
                row.getInt("work_year"),
                row.getObject("due_on", LocalDate.class),
                row.getString("source"),
                row.getObject("completed_on", LocalDate.class),
                row.getString("note"));
    }
}

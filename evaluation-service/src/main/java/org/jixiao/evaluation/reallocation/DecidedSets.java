package org.jixiao.evaluation.reallocation;

import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which projects a set moves money of and what it rests on, so that a decision can go by both. */
@Component
public class DecidedSets {

    private final JdbcClient views;
    private final JsonMapper json;

    DecidedSets(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** Empty where there is no such set. */
    public Optional<ReallocationProposed> proposed(int budgetYear, int number) {
        return views.sql("select proposed from reallocation where budget_year = :year and number = :number")
                .param("year", budgetYear)
                .param("number", number)
                .query((row, _) -> json.readValue(row.getString("proposed"), ReallocationProposed.class))
                .optional();
    }

    /** What the leaders have decided and finance has not moved yet, of all years. */
    public List<ReallocationDecided> open() {
        return views.sql("""
            select decided from reallocation
            where decided is not null and carried_out_on is null and dropped is null
            order by budget_year, number\
            """)
                .query((row, _) -> json.readValue(row.getString("decided"), ReallocationDecided.class))
                .list();
    }
}

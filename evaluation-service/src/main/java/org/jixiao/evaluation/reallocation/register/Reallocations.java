package org.jixiao.evaluation.reallocation.register;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of sets. */
@Component
class Reallocations {

    private final JdbcClient views;
    private final JsonMapper json;

    Reallocations(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** In the order of their numbers. */
    List<ReallocationSet> ofYear(int budgetYear) {
        return views.sql("select * from reallocation where budget_year = :year order by number")
                .param("year", budgetYear)
                .query((row, _) -> new ReallocationSet(
                        json.readValue(row.getString("proposed"), ReallocationProposed.class),
                        read(row.getString("decided"), ReallocationDecided.class),
                        row.getObject("carried_out_on", LocalDate.class),
                        read(row.getString("dropped"), ReallocationDropped.class)))
                .list();
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }
}

package org.jixiao.evaluation.resultadjustment;

import java.util.List;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was decided and finance has not adjusted yet, of all years. */
@Component
public class OpenAdjustments {

    private final JdbcClient views;
    private final JsonMapper json;

    OpenAdjustments(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** By year and project. */
    public List<AdjustmentDecided> all() {
        return views.sql("""
            select decided from result_adjustment
            where carried_out_on is null and dropped is null
            order by budget_year, code, number\
            """)
                .query((row, _) -> json.readValue(row.getString("decided"), AdjustmentDecided.class))
                .list();
    }
}

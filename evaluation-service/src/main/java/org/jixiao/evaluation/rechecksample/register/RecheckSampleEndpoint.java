package org.jixiao.evaluation.rechecksample.register;

import java.util.List;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was drawn, and from what. */
@RestController
@ForStaff
@Reads(RecheckSampleProjection.NAME)
class RecheckSampleEndpoint {

    private final JdbcClient views;
    private final JsonMapper json;

    RecheckSampleEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** The draws of a budget year in their order, each with all candidates. */
    @GetMapping("/api/evaluation/recheck-samples")
    List<RecheckSampleDrawn> samples(@RequestParam @BudgetYear int year) {
        return views.sql("select drawn from recheck_sample where budget_year = :year order by number")
                .param("year", year)
                .query((row, _) -> json.readValue(row.getString("drawn"), RecheckSampleDrawn.class))
                .list();
    }
}

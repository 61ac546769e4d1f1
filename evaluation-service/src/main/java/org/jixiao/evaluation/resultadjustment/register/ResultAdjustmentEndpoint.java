package org.jixiao.evaluation.resultadjustment.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.evaluation.resultadjustment.OpenAdjustments;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows by how much results of the year before adjust the budgets of a year, and how far finance is. */
@RestController
@ForStaff
@Reads({ResultAdjustmentProjection.NAME, "evaluation-result-applications"})
class ResultAdjustmentEndpoint {

    private static final String ADJUSTMENTS = """
        select one.*, %s as result_reopened
        from result_adjustment one left join result_application a on %s
        where one.budget_year = :year and (cast(:code as text) is null or one.code = :code)
        order by one.code, one.number\
        """.formatted(OpenAdjustments.RESULT_REOPENED, OpenAdjustments.ITS_USE);

    private final JdbcClient views;
    private final JsonMapper json;

    ResultAdjustmentEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * An adjustment.
     *
     * @param resultReopened the use of the result on which it rests is 待复核, or was decided again since: the leaders drop this, or let it stand
     * @param carriedOutOn when finance's documents had adjusted all of it; null while they have not
     * @param upheld that the leaders let it stand after a result was decided on again, for the last time; null where they never had to
     * @param dropped null unless it is not made after all
     */
    record Adjusted(
            AdjustmentDecided decided,
            boolean resultReopened,
            @Nullable LocalDate carriedOutOn,
            @Nullable AdjustmentUpheld upheld,
            @Nullable AdjustmentDropped dropped,
            Standing standing) {}

    /** How far an adjustment is. */
    enum Standing {
        /** 已决定，待财政执行. */
        DECIDED,
        /** 已执行. */
        CARRIED_OUT,
        /** 不再调整. */
        DROPPED
    }

    @GetMapping("/api/evaluation/result-adjustments")
    List<Adjusted> ofYear(@RequestParam @BudgetYear int year) {
        return of(year, null);
    }

    @GetMapping("/api/evaluation/projects/{code}/{year}/result-adjustments")
    List<Adjusted> ofProject(@PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        return of(year, code);
    }

    private List<Adjusted> of(int year, @Nullable String code) {
        return views.sql(ADJUSTMENTS)
                .param("year", year)
                .param("code", code)
                .query((row, _) -> adjusted(row))
                .list();
    }

    private Adjusted adjusted(ResultSet row) throws SQLException {
        LocalDate carriedOutOn = row.getObject("carried_out_on", LocalDate.class);
        AdjustmentDropped dropped = read(row, "dropped", AdjustmentDropped.class);
        Standing standing = dropped == null ? Standing.DECIDED : Standing.DROPPED;
        return new Adjusted(
                json.readValue(row.getString("decided"), AdjustmentDecided.class),
                row.getBoolean("result_reopened"),
                carriedOutOn,
                read(row, "upheld", AdjustmentUpheld.class),
                dropped,
                carriedOutOn == null ? standing : Standing.CARRIED_OUT);
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }
}

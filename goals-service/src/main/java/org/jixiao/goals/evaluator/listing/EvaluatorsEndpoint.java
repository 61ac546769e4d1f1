package org.jixiao.goals.evaluator.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists the experts and the agencies by name; those that were struck off stay, and say so. */
@RestController
@ForStaff
@Reads(EvaluatorProjection.NAME)
class EvaluatorsEndpoint {

    private final JdbcClient views;
    private final JsonMapper json;

    EvaluatorsEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param struckOff null while the expert is in the register */
    record ListedExpert(ExpertRegistered expert, @Nullable EvaluatorStruckOff struckOff) {}

    /** @param struckOff null while the agency is in the register */
    record ListedAgency(AgencyRegistered agency, @Nullable EvaluatorStruckOff struckOff) {}

    @GetMapping("/api/goals/experts")
    List<ListedExpert> experts() {
        return list(
                EvaluatorKind.EXPERT,
                (row, _) -> new ListedExpert(
                        json.readValue(row.getString("entry"), ExpertRegistered.class), struckOff(row)));
    }

    @GetMapping("/api/goals/agencies")
    List<ListedAgency> agencies() {
        return list(
                EvaluatorKind.AGENCY,
                (row, _) -> new ListedAgency(
                        json.readValue(row.getString("entry"), AgencyRegistered.class), struckOff(row)));
    }

    private <T> List<T> list(EvaluatorKind kind, RowMapper<T> line) {
        return views.sql("select entry, struck_off from evaluator_register where kind = :kind order by name, code")
                .param("kind", kind.name())
                .query(line)
                .list();
    }

    private @Nullable EvaluatorStruckOff struckOff(ResultSet row) throws SQLException {
        String text = row.getString("struck_off");
        return text == null ? null : json.readValue(text, EvaluatorStruckOff.class);
    }
}

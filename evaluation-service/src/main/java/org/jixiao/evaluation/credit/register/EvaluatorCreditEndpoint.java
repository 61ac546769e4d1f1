package org.jixiao.evaluation.credit.register;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.CreditRecorded;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.Line;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows the credit of an expert or an agency; nobody's is empty. */
@RestController
@ForStaff
@Reads(EvaluatorCreditProjection.NAME)
class EvaluatorCreditEndpoint {

    private final JdbcClient views;
    private final JsonMapper json;

    EvaluatorCreditEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param blacklisted null where they are not */
    record CreditOfEvaluator(
            List<CreditRecorded> credits, @Nullable EvaluatorBlacklisted blacklisted) {}

    private record Entry(
            @Nullable String recorded, @Nullable String blacklisted) {}

    @GetMapping("/api/evaluation/evaluator-credits/{kind}/{code}")
    CreditOfEvaluator of(@PathVariable EvaluatorKind kind, @PathVariable @Line String code) {
        List<CreditRecorded> credits = new ArrayList<>();
        EvaluatorBlacklisted listed = null;
        for (Entry entry : entries(kind, code)) {
            if (entry.recorded() != null) {
                credits.add(json.readValue(entry.recorded(), CreditRecorded.class));
            }
            if (entry.blacklisted() != null) {
                listed = json.readValue(entry.blacklisted(), EvaluatorBlacklisted.class);
            }
        }
        return new CreditOfEvaluator(credits, listed);
    }

    private List<Entry> entries(EvaluatorKind kind, String code) {
        return views.sql("""
            select recorded, blacklisted from evaluator_credit where kind = :kind and code = :code order by position\
            """)
                .param("kind", kind.name())
                .param("code", code)
                .query((row, _) -> new Entry(row.getString("recorded"), row.getString("blacklisted")))
                .list();
    }
}

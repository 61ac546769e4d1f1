package org.jixiao.evaluation.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The results of a year as they stand, without those that are void, and the rulebooks. */
@Component
class ClosedYear {

    /** So many results are held in memory at a time. */
    private static final int AT_A_TIME = 500;

    private static final String STANDING = """
        select r.result from self_evaluation e join self_evaluation_result r using (budget_year, kind, code, result_version)
        where e.budget_year = :year and e.voided_by is null and (e.kind, e.code) > (:kind, :code)
        order by e.kind, e.code limit :limit\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    ClosedYear(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @throws CommandRefused where one of the rulebooks was never published */
    List<Compared> compared(int budgetYear, int rulebookYear, int rulebookVersion) {
        Rescoring rescoring = new Rescoring(rules(rulebookYear, rulebookVersion));
        Map<Integer, Rules> recordedBy = new HashMap<>();
        List<Compared> all = new ArrayList<>();
        List<SelfEvaluationFinalised> page = standing(budgetYear, "", "");
        while (!page.isEmpty()) {
            for (SelfEvaluationFinalised result : page) {
                all.add(rescoring.compare(
                        result,
                        recordedBy.computeIfAbsent(result.rulebookVersion(), version -> rules(budgetYear, version))));
            }
            Subject last = page.getLast().subject();
            page = standing(budgetYear, last.kind(), last.code());
        }
        return all;
    }

    private List<SelfEvaluationFinalised> standing(int budgetYear, String afterKind, String afterCode) {
        return views.sql(STANDING)
                .param("year", budgetYear)
                .param("kind", afterKind)
                .param("code", afterCode)
                .param("limit", AT_A_TIME)
                .query((row, _) -> json.readValue(row.getString("result"), SelfEvaluationFinalised.class))
                .list();
    }

    private Rules rules(int budgetYear, int version) {
        return views.sql("select rules from rulebook_versions where budget_year = :year and version = :version")
                .param("year", budgetYear)
                .param("version", version)
                .query((row, _) -> json.readValue(row.getString("rules"), Rules.class))
                .optional()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("rulebook-version-unknown")
                        .with("budgetYear", budgetYear)
                        .with("version", version))));
    }
}

package org.jixiao.evaluation.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The results of a year as they stand, without those that are void, and the rulebooks. */
@Component
class ClosedYear {

    /** So many results are held in memory at a time. */
    private static final int AT_A_TIME = 500;

    /** Of several results of a subject, its use is proposed on one; that is whose money moves. */
    private static final String STANDING = """
        select r.result, coalesce(a.proposed ->> 'basis', case when k.result is null then 'SELF_EVALUATION' end)
                is not distinct from 'SELF_EVALUATION' as proposed
        from self_evaluation e join self_evaluation_result r using (budget_year, kind, code, result_version)
            left join key_evaluation k using (budget_year, kind, code)
            left join result_application a using (budget_year, kind, code)
        where e.budget_year = :year and e.voided_by is null and (e.kind, e.code) > (:kind, :code)
        order by e.kind, e.code limit :limit\
        """;

    private static final String OF_THE_DEPARTMENT = """
        select k.result, case when a.proposed ->> 'basis' = 'KEY_EVALUATION'
                then (a.proposed ->> 'evaluatedBudget')::numeric end as budget
        from key_evaluation k left join result_application a using (budget_year, kind, code)
        where k.budget_year = :year and k.result is not null and k.reopened is null and not k.in_doubt
        order by k.kind, k.code\
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
        List<Own> page = standing(budgetYear, "", "");
        while (!page.isEmpty()) {
            for (Own own : page) {
                SelfEvaluationFinalised result = own.result();
                all.add(rescoring.compare(
                        result,
                        recordedBy.computeIfAbsent(result.rulebookVersion(), version -> rules(budgetYear, version)),
                        own.proposed()));
            }
            Subject last = page.getLast().result().subject();
            page = standing(budgetYear, last.kind(), last.code());
        }
        KeyRescoring ofKeys = new KeyRescoring(rescoring.then());
        for (OfDepartment key : ofTheDepartment(budgetYear)) {
            all.add(ofKeys.compare(
                    key.result(),
                    recordedBy.computeIfAbsent(key.result().rulebookVersion(), version -> rules(budgetYear, version)),
                    key.budget()));
        }
        return all;
    }

    /** @param proposed whether its use is proposed */
    private record Own(SelfEvaluationFinalised result, boolean proposed) {}

    /** @param budget with which its use is proposed; null where it is not */
    private record OfDepartment(
            KeyEvaluationFinalised result, @Nullable BigDecimal budget) {}

    private List<OfDepartment> ofTheDepartment(int budgetYear) {
        return views.sql(OF_THE_DEPARTMENT)
                .param("year", budgetYear)
                .query((row, _) -> new OfDepartment(
                        json.readValue(row.getString("result"), KeyEvaluationFinalised.class),
                        row.getBigDecimal("budget")))
                .list();
    }

    private List<Own> standing(int budgetYear, String afterKind, String afterCode) {
        return views.sql(STANDING)
                .param("year", budgetYear)
                .param("kind", afterKind)
                .param("code", afterCode)
                .param("limit", AT_A_TIME)
                .query((row, _) -> new Own(
                        json.readValue(row.getString("result"), SelfEvaluationFinalised.class),
                        row.getBoolean("proposed")))
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

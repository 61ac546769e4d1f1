package org.jixiao.evaluation.keyselection.register;

import java.util.List;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was proposed and selected, and how far the cycle of key projects is covered. */
@RestController
@ForStaff
@Reads({KeySelectionProjection.NAME, "evaluation-managed-subjects", "evaluation-key-evaluations"})
class KeySelectionEndpoint {

    /** Of each key project of the year the last year up to it in which it was evaluated or selected, if that lies in the cycle. */
    private static final String CYCLE = """
        select d.code, case when s.classified or s.restricted then null else s.name end as name,
            (select max(c.budget_year) from key_selection c
                cross join lateral jsonb_array_elements(c.decided -> 'selected') one
                where c.budget_year between :year - :years + 1 and :year and one -> 'subject' ->> 'kind' = 'project'
                    and one -> 'subject' ->> 'code' = d.code) as selected_in,
            (select max(e.budget_year) from key_evaluation e
                where e.budget_year between :year - :years + 1 and :year and e.kind = 'project' and e.code = d.code
                    and e.result is not null) as evaluated_in
        from key_designation d
        left join managed_subject s on s.budget_year = d.budget_year and s.code = d.code and s.kind = 'project'
        where d.budget_year = :year and d.designated order by d.code\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    KeySelectionEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param decided null before */
    record SelectionOfYear(
            KeySelectionProposed proposed, @Nullable KeySelectionDecided decided) {}

    /**
     * How many of a year's key projects were evaluated within the cycle up to it.
     *
     * @param years how long the cycle is
     * @param evaluated with a final result
     * @param selected those that are selected and wait for their result
     * @param missing those that are not even selected
     */
    record CycleCoverage(
            int budgetYear,
            int years,
            int keyProjects,
            int evaluated,
            List<KeyProject> selected,
            List<KeyProject> missing) {}

    /**
     * @param name null where it is not to be named, or not known
     * @param selectedIn last budget year for which it was selected; null where that was not within the cycle
     * @param evaluatedIn last budget year of which a key evaluation is final; null where that is not within the cycle
     */
    record KeyProject(
            String projectCode,
            @Nullable String name,
            @Nullable Integer selectedIn,
            @Nullable Integer evaluatedIn) {

        boolean isEvaluated() {
            return evaluatedIn != null;
        }

        boolean isSelected() {
            return selectedIn != null;
        }
    }

    @GetMapping("/api/evaluation/key-selections/{year}")
    SelectionOfYear ofYear(@PathVariable @BudgetYear int year) {
        return views.sql("select proposed, decided from key_selection where budget_year = :year")
                .param("year", year)
                .query((row, _) -> new SelectionOfYear(
                        json.readValue(row.getString("proposed"), KeySelectionProposed.class),
                        decided(row.getString("decided"))))
                .optional()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("key-selection-not-proposed"))));
    }

    private @Nullable KeySelectionDecided decided(@Nullable String text) {
        return text == null ? null : json.readValue(text, KeySelectionDecided.class);
    }

    /** By the last version of the year's rulebook. */
    @GetMapping("/api/evaluation/key-selections/{year}/cycle")
    CycleCoverage cycle(@PathVariable @BudgetYear int year) {
        int years = views.sql("""
            select cast(rules -> 'evaluation' -> 'keySelection' ->> 'cycleYears' as integer) as years
            from rulebook_versions where budget_year = :year order by version desc limit 1\
            """)
                .param("year", year)
                .query((row, _) -> row.getInt("years"))
                .optional()
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.conflict("rulebook-not-published").with("budgetYear", year))));
        List<KeyProject> projects = views.sql(CYCLE)
                .param("year", year)
                .param("years", years)
                .query((row, _) -> new KeyProject(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("selected_in", Integer.class),
                        row.getObject("evaluated_in", Integer.class)))
                .list();
        List<KeyProject> open =
                projects.stream().filter(one -> !one.isEvaluated()).toList();
        return new CycleCoverage(
                year,
                years,
                projects.size(),
                projects.size() - open.size(),
                open.stream().filter(KeyProject::isSelected).toList(),
                open.stream().filter(one -> !one.isSelected()).toList());
    }
}

package org.jixiao.evaluation.selfevaluation.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Explains a score: of the sheet submitted last, or of one of the results. A classified subject has none here. */
@RestController
@ForStaff
@Reads("evaluation-self-evaluations")
class ExplainScoreEndpoint {

    private static final String OF_SUBJECT = " where budget_year = :year and kind = :kind and code = :code ";

    private static final String RESULT = """
        select r.result,
            (select f.document from self_evaluation_falsification f
                where f.budget_year = r.budget_year and f.kind = r.kind and f.code = r.code
                    and (f.found ->> 'version')::int = r.result_version
                order by f.position limit 1) as voided_by
        from self_evaluation_result r
        where r.budget_year = :year and r.kind = :kind and r.code = :code and r.result_version = :version\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    ExplainScoreEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param voidedBy 文号 of the paper by which it is void; null where it counts */
    private record Scored(
            SelfEvaluationSheet sheet,
            int rulebookVersion,
            @Nullable String voidedBy) {}

    /** @param result version of the result; left out, the sheet submitted last is explained */
    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/explanation")
    Explanation explain(@OfPath Subject subject, @RequestParam(required = false) @Nullable Integer result) {
        Scored scored = (result == null ? submitted(subject) : result(subject, result))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("no-score-to-explain"))));
        Explanation explanation = Explaining.explain(
                scored.sheet(),
                scored.rulebookVersion(),
                result,
                rules(subject, scored.rulebookVersion()).scores().bands());
        return scored.voidedBy() == null ? explanation : explanation.voided(scored.voidedBy());
    }

    /** What was submitted anew after a result was found void is another sheet. */
    private Optional<Scored> submitted(Subject subject) {
        return of(
                        subject,
                        "select opened, sheet, case when stage in ('VOID', 'REOPENED') then voided_by end as voided_by"
                                + " from self_evaluation" + OF_SUBJECT + "and sheet is not null and opened is not null")
                .query((row, _) -> new Scored(
                        json.readValue(row.getString("sheet"), SelfEvaluationSheet.class),
                        json.readValue(row.getString("opened"), SelfEvaluationOpened.class)
                                .rulebookVersion(),
                        row.getString("voided_by")))
                .optional();
    }

    private Optional<Scored> result(Subject subject, int version) {
        return of(subject, RESULT)
                .param("version", version)
                .query((row, _) -> scored(row))
                .optional();
    }

    private Scored scored(ResultSet row) throws SQLException {
        SelfEvaluationFinalised result = json.readValue(row.getString("result"), SelfEvaluationFinalised.class);
        return new Scored(result.sheet(), result.rulebookVersion(), row.getString("voided_by"));
    }

    private Rules rules(Subject subject, int version) {
        return views.sql("select rules from rulebook_versions where budget_year = :year and version = :version")
                .param("year", subject.budgetYear())
                .param("version", version)
                .query((row, _) -> json.readValue(row.getString("rules"), Rules.class))
                .optional()
                .orElseThrow(() -> new CommandRefused(
                        List.of(Refusal.conflict("rulebook-not-published").with("budgetYear", subject.budgetYear()))));
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        return views.sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }
}

package org.jixiao.evaluation.selfevaluation.explain;

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

    private final JdbcClient views;
    private final JsonMapper json;

    ExplainScoreEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    private record Scored(SelfEvaluationSheet sheet, int rulebookVersion) {}

    /** @param result version of the result; left out, the sheet submitted last is explained */
    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/self-evaluation/explanation")
    Explanation explain(@OfPath Subject subject, @RequestParam(required = false) @Nullable Integer result) {
        Scored scored = (result == null ? submitted(subject) : result(subject, result))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("no-score-to-explain"))));
        return Explaining.explain(
                scored.sheet(),
                scored.rulebookVersion(),
                result,
                rules(subject, scored.rulebookVersion()).scores().bands());
    }

    private Optional<Scored> submitted(Subject subject) {
        return of(subject, "select opened, sheet from self_evaluation" + OF_SUBJECT + "and sheet is not null")
                .query((row, _) -> new Scored(
                        json.readValue(row.getString("sheet"), SelfEvaluationSheet.class),
                        json.readValue(row.getString("opened"), SelfEvaluationOpened.class)
                                .rulebookVersion()))
                .optional();
    }

    private Optional<Scored> result(Subject subject, int version) {
        return of(subject, "select result from self_evaluation_result" + OF_SUBJECT + "and result_version = :version")
                .param("version", version)
                .query((row, _) -> json.readValue(row.getString("result"), SelfEvaluationFinalised.class))
                .optional()
                .map(result -> new Scored(result.sheet(), result.rulebookVersion()));
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

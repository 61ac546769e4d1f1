package org.jixiao.evaluation.recheck.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckScored;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.Ground;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows where rechecks stand. */
@RestController
@ForStaff
@Reads(RecheckProjection.NAME)
class RecheckEndpoint {

    private static final String OF_SUBJECT = " where budget_year = :year and kind = :kind and code = :code ";

    /** A judgement can be known without its draw, whose event is another subject's. */
    private static final String DRAWN = "drawn_on is not null";

    private final JdbcClient views;
    private final JsonMapper json;

    RecheckEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * A recheck with everything in it.
     *
     * @param scores the last judgement of each scorer, on each version of the result
     * @param concluded how it ended; null before
     */
    record RecheckDetail(
            RecheckRow row,
            List<RecheckScored> scores,
            @Nullable RecheckConcluded concluded) {}

    /** Everything that was drawn in a budget year, by unit. */
    @GetMapping("/api/evaluation/rechecks")
    List<RecheckRow> ofYear(@RequestParam @BudgetYear int year) {
        return views.sql("select * from recheck where budget_year = :year and " + DRAWN
                        + " order by unit_code, kind, code")
                .param("year", year)
                .query((row, _) -> row(row))
                .list();
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/recheck")
    ResponseEntity<RecheckDetail> show(@OfPath Subject subject) {
        RecheckDetail found = of(subject, "select * from recheck" + OF_SUBJECT + "and " + DRAWN)
                .query((row, _) -> new RecheckDetail(row(row), scores(subject), concluded(row.getString("concluded"))))
                .optional()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("not-drawn-for-recheck"))));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }

    private List<RecheckScored> scores(Subject subject) {
        return of(subject, "select scored from recheck_score" + OF_SUBJECT + "order by result_version, scorer")
                .query((row, _) -> json.readValue(row.getString("scored"), RecheckScored.class))
                .list();
    }

    private @Nullable RecheckConcluded concluded(@Nullable String text) {
        return text == null ? null : json.readValue(text, RecheckConcluded.class);
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        return views.sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }

    private static RecheckRow row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RecheckRow(
                row.getString("kind"),
                row.getString("code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getInt("draw"),
                row.getBoolean("alert") ? Ground.ALERT : Ground.SAMPLE,
                row.getObject("drawn_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("considerable"),
                row.getObject("concluded_on", LocalDate.class),
                row.getLong("version"));
    }
}

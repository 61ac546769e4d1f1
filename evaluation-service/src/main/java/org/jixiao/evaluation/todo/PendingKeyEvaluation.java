package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key evaluation that is not archived, or in doubt.
 *
 * @param entrusted null before
 * @param evaluators who evaluates now
 * @param revised whether the report is to be revised
 * @param since when it came to its stage
 * @param answerBy until when the evaluated unit answers
 * @param officer who answers for the subject; null where nobody is known
 * @param inDoubtSince when data was found false with which it was made; null where it stands
 */
record PendingKeyEvaluation(
        Subject subject,
        String name,
        String unitCode,
        ReviewRoute route,
        String stage,
        LocalDate since,
        @Nullable KeyEvaluationEntrusted entrusted,
        List<Evaluating> evaluators,
        boolean revised,
        @Nullable LocalDate answerBy,
        @Nullable String officer,
        @Nullable LocalDate inDoubtSince) {

    private static final TypeReference<List<Evaluating>> EVALUATING = new TypeReference<>() {};

    /** Somebody who evaluates. */
    record Evaluating(String staffId, boolean undertaken, boolean scored) {}

    static PendingKeyEvaluation of(ResultSet row, JsonMapper mapper) throws SQLException {
        String entrusted = row.getString("entrusted");
        return new PendingKeyEvaluation(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getString("name"),
                row.getString("unit_code"),
                mapper.readValue(row.getString("route"), ReviewRoute.class),
                row.getString("stage"),
                row.getObject("since", LocalDate.class),
                entrusted == null ? null : mapper.readValue(entrusted, KeyEvaluationEntrusted.class),
                mapper.readValue(row.getString("evaluators"), EVALUATING),
                "RETURNED".equals(row.getString("report_standing")),
                row.getObject("answer_by", LocalDate.class),
                row.getString("officer"),
                row.getBoolean("in_doubt") ? row.getObject("falsified_on", LocalDate.class) : null);
    }
}

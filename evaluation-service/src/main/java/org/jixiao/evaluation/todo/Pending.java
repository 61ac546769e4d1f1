package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A self-evaluation for which somebody has to do something.
 *
 * @param route the way of the review, in the unit that the subject belongs to now
 * @param key 重点
 * @param officer staff id of who answers for the subject; null where nobody is known
 * @param hash hash of the sheet that is under review; null before the first
 * @param reopeningProposedOn when money that came late would have changed the result too much; null where none did
 * @param said what was said of that sheet
 */
record Pending(
        Subject subject,
        SelfEvaluationOpened opened,
        String unitCode,
        ReviewRoute route,
        boolean key,
        String stage,
        @Nullable String officer,
        @Nullable LocalDate extendedTo,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate proveBy,
        @Nullable String hash,
        @Nullable LocalDate reopeningProposedOn,
        List<Said> said) {

    /** A confirmation by a post, the opinion of a seat, or that one of the three saw it. */
    record Said(
            String step,
            @Nullable String post,
            @Nullable String seat,
            @Nullable String hash) {}

    static Pending of(ResultSet row, JsonMapper json) throws SQLException {
        return new Pending(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                json.readValue(row.getString("opened"), SelfEvaluationOpened.class),
                row.getString("unit_code"),
                json.readValue(row.getString("route"), ReviewRoute.class),
                row.getBoolean("key"),
                row.getString("stage"),
                row.getString("officer"),
                row.getObject("extended_to", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("returned_on", LocalDate.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getObject("prove_by", LocalDate.class),
                row.getString("content_hash"),
                row.getObject("reopening_proposed_on", LocalDate.class),
                List.of(json.readValue(row.getString("said"), Said[].class)));
    }

    boolean isSupervised() {
        return said.stream().anyMatch(one -> one.step().equals("SUPERVISED"));
    }
}

package org.jixiao.goals.goal.trail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows who did what to a goal (审核留痕), and what the caller has done (已办). */
@RestController
@Reads(GoalTrailProjection.NAME)
class GoalTrailEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper json;

    GoalTrailEndpoint(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /**
     * @param step DRAFTED, EXTENDED, REMINDED, SUBMITTED, CONFIRMED, WITHDRAWN, OPINION, RETURNED, CONCLUDED, COMPLETED, PASSED, SUPERVISED, REFUSED,
     *     FILED, MATERIAL (a paper was handed in), TRANSFERRED (the project went to another unit), APPROVED, REVISION_ORDERED (the approval or a reduction brings other money),
     *     REVISION_WITHDRAWN (the reduction was dropped),
     *     ADJUSTMENT_REQUESTED, ADJUSTMENT_WITHDRAWN, ADJUSTMENT_PASSED, ADJUSTMENT_REJECTED, ADJUSTED, REOPENED, ATTESTED
     * @param actorId staff id, or the name of an automation
     * @param roles of the actor, where the step is of the goal: what a reader is told of somebody whose name no post or task has given
     * @param capacity post or seat by which the step was taken; null where it was taken by neither
     * @param person who confirmed, acted as a delegate or answers after a transfer, by name
     * @param onBehalfOf for whom a delegate took the step (代), by name; null in the own right
     * @param outcome opinion or grade, or what was reminded of; of a paper the step that asks for it, of a transfer the two units; the paper that
     *     orders a revision
     * @param words reason, remark or document; of a paper its type; the amount that a revision is ordered to
     */
    record TakenStep(
            Subject subject,
            long version,
            LocalDate takenOn,
            String step,
            String actorId,
            List<String> roles,
            @Nullable String capacity,
            @Nullable String person,
            @Nullable String onBehalfOf,
            @Nullable String outcome,
            @Nullable String words) {}

    /** From the first draft on. */
    @GetMapping("/api/goals" + OfPath.SUBJECT + "/goal/trail")
    @ForStaff
    List<TakenStep> trail(@OfPath Subject subject) {
        return readModel
                .sql("""
                    select subject, version, position, taken_on, step, actor_id, roles, capacity, person,
                        on_behalf_of, outcome, words
                    from goal_trail where subject = :subject
                    union all
                    select subject, version, position, handed_in_on, 'MATERIAL', handed_in_by, '[]'::jsonb, null, null,
                        null, step, type
                    from material where subject = :subject
                    union all
                    select subject, version, position, from_day, 'TRANSFERRED', actor_id, '[]'::jsonb, null, officer,
                        null, from_unit || ' → ' || unit_code, document_number
                    from project_transfer where subject = :subject
                    order by position\
                    """)
                .param("subject", subject.toString())
                .query(this::step)
                .list();
    }

    /** The newest first. */
    @GetMapping("/api/goals/done")
    @ForStaff
    List<TakenStep> done(@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit, Caller caller) {
        return readModel
                .sql("select * from goal_trail where actor_id = :actor order by position desc limit :limit")
                .param("actor", caller.actor().id())
                .param("limit", limit)
                .query(this::step)
                .list();
    }

    private TakenStep step(ResultSet row, int number) throws SQLException {
        return new TakenStep(
                Subject.parse(row.getString("subject")).orElseThrow(),
                row.getLong("version"),
                row.getObject("taken_on", LocalDate.class),
                row.getString("step"),
                row.getString("actor_id"),
                List.of(json.readValue(row.getString("roles"), String[].class)),
                row.getString("capacity"),
                row.getString("person"),
                row.getString("on_behalf_of"),
                row.getString("outcome"),
                row.getString("words"));
    }
}

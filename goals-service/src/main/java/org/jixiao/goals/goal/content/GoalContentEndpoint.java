package org.jixiao.goals.goal.content;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.goals.access.ForStaff;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.ProjectCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows the goal of a project (绩效目标), with the version that a change of it names in If-Match. */
@RestController
class GoalContentEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    GoalContentEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param status DRAFTED, SUBMITTED, CONFIRMED, RETURNED, PASSED, APPROVED
     * @param contentHash what the head confirms
     * @param confirmed whether the head confirmed exactly this content
     * @param approvedVersion null until it is approved
     */
    record GoalContent(
            String projectCode,
            int budgetYear,
            long version,
            String status,
            String overallGoal,
            BigDecimal funding,
            List<Indicator> indicators,
            @Nullable String satisfactionWaiver,
            String contentHash,
            boolean confirmed,
            @Nullable String head,
            @Nullable String returnReason,
            @Nullable ReviewGrade grade,
            @Nullable Integer approvedVersion,
            List<SeatOpinion> opinions) {}

    record SeatOpinion(String seat, Opinion opinion, String remark, LocalDate givenOn) {}

    @GetMapping("/api/goals/projects/{code}/{year}/goal")
    @ForStaff
    @Reads(GoalContentProjection.NAME)
    ResponseEntity<GoalContent> goal(@PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        List<SeatOpinion> opinions = opinions(code, year);
        GoalContent goal = readModel
                .sql("select * from goal_content where project_code = :code and budget_year = :year")
                .param("code", code)
                .param("year", year)
                .query((row, _) -> content(row, opinions))
                .optional()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("goal-not-drafted"))));
        return ResponseEntity.ok().header("ETag", "\"" + goal.version() + "\"").body(goal);
    }

    private List<SeatOpinion> opinions(String code, int year) {
        return readModel
                .sql("""
                    select seat, opinion, remark, given_on from goal_opinion
                    where project_code = :code and budget_year = :year order by seat\
                    """)
                .param("code", code)
                .param("year", year)
                .query((row, _) -> new SeatOpinion(
                        row.getString("seat"),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("remark"),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    private GoalContent content(ResultSet row, List<SeatOpinion> opinions) throws SQLException {
        String grade = row.getString("grade");
        return new GoalContent(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getLong("version"),
                row.getString("status"),
                row.getString("overall_goal"),
                row.getBigDecimal("funding"),
                mapper.readValue(row.getString("indicators"), new TypeReference<List<Indicator>>() {}),
                row.getString("satisfaction_waiver"),
                row.getString("content_hash"),
                row.getString("content_hash").equals(row.getString("confirmed_hash")),
                row.getString("head"),
                row.getString("return_reason"),
                grade == null ? null : ReviewGrade.valueOf(grade),
                row.getObject("approved_version", Integer.class),
                opinions);
    }
}

package org.jixiao.goals.goal.content;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.IndicatorRemark;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the goals as they read. */
@Component
class GoalContents {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    GoalContents(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param status DRAFTED, SUBMITTED, WITHDRAWN, RETURNED, CONCLUDED, COMPLETING, COMPLETED, PASSED, REFUSED, FILED, APPROVED,
     *     ADJUSTMENT_REQUESTED
     * @param contentHash what the heads confirm; null of a locked version
     * @param confirmed whether the truth of exactly this content was confirmed (真实性确认)
     * @param head who confirmed it last
     * @param conclusion what the lead said last
     * @param sheetTotal points of a key project's review
     * @param approvedVersion null until it is approved
     * @param opinions of the present round of review
     */
    record CurrentGoal(
            String projectCode,
            int budgetYear,
            long version,
            String status,
            GoalContent content,
            @Nullable String contentHash,
            boolean confirmed,
            @Nullable String head,
            @Nullable String returnReason,
            @Nullable ReviewGrade grade,
            @Nullable String conclusion,
            @Nullable BigDecimal sheetTotal,
            @Nullable Integer approvedVersion,
            List<Confirmation> confirmations,
            List<SeatOpinion> opinions) {}

    /** A head's confirmation; {@code stands} while the content is the one that was confirmed. */
    record Confirmation(Post post, String head, LocalDate confirmedOn, boolean stands) {}

    record SeatOpinion(String seat, Opinion opinion, String remark, List<IndicatorRemark> remarks, LocalDate givenOn) {}

    /**
     * A locked version.
     *
     * @param reason why it was adjusted; null of the first one
     * @param document finance's document
     */
    record LockedVersion(
            int version,
            LocalDate lockedOn,
            @Nullable String reason,
            @Nullable String document,
            GoalContent content) {}

    /** The text under work; where nothing is under work, the version that stands. */
    Optional<CurrentGoal> find(String code, int year) {
        List<Confirmation> confirmations = confirmations(code, year);
        List<SeatOpinion> opinions = opinions(code, year);
        return readModel
                .sql("""
                    select g.project_code, g.budget_year, g.version, g.status,
                        coalesce(v.content, g.content) as content,
                        case when v.project_code is null then g.content_hash end as content_hash,
                        coalesce(g.content_hash = g.confirmed_hash, false) as confirmed, g.head, g.return_reason,
                        g.grade, g.conclusion, g.sheet_total, g.approved_version
                    from goal_content g left join goal_version v on g.status = 'APPROVED'
                        and v.project_code = g.project_code and v.budget_year = g.budget_year
                        and v.goal_version = g.approved_version
                    where g.project_code = :code and g.budget_year = :year\
                    """)
                .param("code", code)
                .param("year", year)
                .query((row, _) -> goal(row, confirmations, opinions))
                .optional();
    }

    List<LockedVersion> versions(String code, int year) {
        return readModel
                .sql("select * from goal_version where project_code = :code and budget_year = :year"
                        + " order by goal_version")
                .param("code", code)
                .param("year", year)
                .query((row, _) -> new LockedVersion(
                        row.getInt("goal_version"),
                        row.getObject("locked_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("document"),
                        content(row)))
                .list();
    }

    private List<Confirmation> confirmations(String code, int year) {
        return readModel
                .sql("""
                    select c.post, c.head, c.confirmed_on, c.content_hash = g.content_hash as stands
                    from goal_confirmation c join goal_content g using (project_code, budget_year)
                    where project_code = :code and budget_year = :year order by c.post\
                    """)
                .param("code", code)
                .param("year", year)
                .query((row, _) -> new Confirmation(
                        Post.valueOf(row.getString("post")),
                        row.getString("head"),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getBoolean("stands")))
                .list();
    }

    private List<SeatOpinion> opinions(String code, int year) {
        return readModel
                .sql("""
                    select o.* from goal_opinion o join goal_content g using (project_code, budget_year)
                    where project_code = :code and budget_year = :year and o.given_at_version > g.round_began
                    order by o.seat\
                    """)
                .param("code", code)
                .param("year", year)
                .query((row, _) -> new SeatOpinion(
                        row.getString("seat"),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("remark"),
                        mapper.readValue(row.getString("remarks"), new TypeReference<List<IndicatorRemark>>() {}),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    private CurrentGoal goal(ResultSet row, List<Confirmation> confirmations, List<SeatOpinion> opinions)
            throws SQLException {
        String grade = row.getString("grade");
        return new CurrentGoal(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getLong("version"),
                row.getString("status"),
                content(row),
                row.getString("content_hash"),
                row.getBoolean("confirmed"),
                row.getString("head"),
                row.getString("return_reason"),
                grade == null ? null : ReviewGrade.valueOf(grade),
                row.getString("conclusion"),
                row.getBigDecimal("sheet_total"),
                row.getObject("approved_version", Integer.class),
                confirmations,
                opinions);
    }

    private GoalContent content(ResultSet row) throws SQLException {
        return mapper.readValue(row.getString("content"), GoalContent.class);
    }
}

package org.jixiao.goals.goal.content;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.IndicatorRemark;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.kernel.review.Confirmation;
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
     *     ADJUSTMENT_REQUESTED, ADJUSTMENT_PASSED (waits for the three)
     * @param contentHash what the heads confirm; null of a locked version
     * @param confirmed whether the truth of exactly this content was confirmed (真实性确认)
     * @param head who confirmed it last
     * @param conclusion what the lead said last
     * @param sheetTotal points of a key project's review
     * @param supervised one of the three saw what the unit had reviewed by itself (督导)
     * @param approvedVersion null until it is approved
     * @param opinions of the present round of review
     */
    record CurrentGoal(
            Subject subject,
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
            boolean supervised,
            @Nullable Integer approvedVersion,
            List<Confirmation> confirmations,
            List<SeatOpinion> opinions) {}

    /**
     * A head's confirmation.
     *
     * @param head who confirmed
     * @param onBehalfOf for whom, where a delegate did (代)
     * @param stands while the content is the one that was confirmed
     */
    record Confirmation(Post post, String head, @Nullable String onBehalfOf, LocalDate confirmedOn, boolean stands) {}

    /**
     * What a seat said.
     *
     * @param delegate who gave it for the holder of the post behind the seat (代); null in the own right
     * @param onBehalfOf for whom; null in the own right
     */
    record SeatOpinion(
            String seat,
            Opinion opinion,
            String remark,
            List<IndicatorRemark> remarks,
            @Nullable String delegate,
            @Nullable String onBehalfOf,
            LocalDate givenOn) {}

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
    Optional<CurrentGoal> find(Subject subject) {
        List<Confirmation> confirmations = confirmations(subject);
        List<SeatOpinion> opinions = opinions(subject);
        return readModel
                .sql("""
                    select g.subject, g.version, g.status,
                        coalesce(v.content, g.content) as content,
                        case when v.subject is null then g.content_hash end as content_hash,
                        coalesce(g.content_hash = g.confirmed_hash, false) as confirmed, g.head, g.return_reason,
                        g.grade, g.conclusion, g.sheet_total, g.supervised, g.approved_version
                    from goal_content g left join goal_version v on g.status = 'APPROVED'
                        and v.subject = g.subject
                        and v.goal_version = g.approved_version
                    where g.subject = :subject and g.status is not null and coalesce(v.content, g.content) is not null\
                    """)
                .param("subject", subject.toString())
                .query((row, _) -> goal(subject, row, confirmations, opinions))
                .optional();
    }

    List<LockedVersion> versions(Subject subject) {
        return readModel
                .sql("select * from goal_version where subject = :subject" + " order by goal_version")
                .param("subject", subject.toString())
                .query((row, _) -> new LockedVersion(
                        row.getInt("goal_version"),
                        row.getObject("locked_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("document"),
                        content(row)))
                .list();
    }

    private List<Confirmation> confirmations(Subject subject) {
        return readModel
                .sql("""
                    select c.post, c.head, c.on_behalf_of, c.confirmed_on, c.content_hash = g.content_hash as stands
                    from goal_confirmation c join goal_content g using (subject)
                    where subject = :subject order by c.post\
                    """)
                .param("subject", subject.toString())
                .query((row, _) -> new Confirmation(
                        Post.valueOf(row.getString("post")),
                        row.getString("head"),
                        row.getString("on_behalf_of"),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getBoolean("stands")))
                .list();
    }

    private List<SeatOpinion> opinions(Subject subject) {
        return readModel
                .sql("""
                    select o.* from goal_opinion o join goal_content g using (subject)
                    where subject = :subject and o.given_at_version > g.round_began
                    order by o.seat\
                    """)
                .param("subject", subject.toString())
                .query((row, _) -> new SeatOpinion(
                        row.getString("seat"),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("remark"),
                        mapper.readValue(row.getString("remarks"), new TypeReference<List<IndicatorRemark>>() {}),
                        row.getString("delegate"),
                        row.getString("on_behalf_of"),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    private CurrentGoal goal(
            Subject subject, ResultSet row, List<Confirmation> confirmations, List<SeatOpinion> opinions)
            throws SQLException {
        String grade = row.getString("grade");
        return new CurrentGoal(
                subject,
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
                row.getBoolean("supervised"),
                row.getObject("approved_version", Integer.class),
                confirmations,
                opinions);
    }

    private GoalContent content(ResultSet row) throws SQLException {
        return mapper.readValue(row.getString("content"), GoalContent.class);
    }
}

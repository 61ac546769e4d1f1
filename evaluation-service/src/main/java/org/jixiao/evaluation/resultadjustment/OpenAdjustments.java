package org.jixiao.evaluation.resultadjustment;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What waits for finance, and what waits for the leaders, of all years. */
@Component
public class OpenAdjustments {

    /** Of the adjustment {@code one}: the use {@code a} of its result is 待复核, or was decided again since the leaders last looked at it. */
    public static final String RESULT_REOPENED = """
        (a.decided is null
            or a.decided ->> 'basis' <> coalesce(one.upheld, one.decided) ->> 'basis'
            or a.decided ->> 'resultVersion' <> coalesce(one.upheld, one.decided) ->> 'resultVersion'
            or (a.decided ->> 'decidedOn')::date
                > coalesce(one.upheld ->> 'upheldOn', one.decided ->> 'decidedOn')::date)\
        """;

    /** Of the adjustment {@code one}: {@code a} is the use of the result of the year before. */
    public static final String ITS_USE =
            "a.kind = 'project' and a.code = one.code and a.budget_year = one.budget_year - 1";

    private static final String TO_RECONSIDER = """
        select one.decided,
            coalesce(a.decided ->> 'decidedOn', a.reopened ->> 'reopenedOn', one.decided ->> 'decidedOn')::date as since
        from result_adjustment one left join result_application a on %s
        where one.dropped is null and %s and (a.decided is not null or one.carried_out_on is null) and not exists (
            select from result_adjustment later
            where later.budget_year = one.budget_year and later.code = one.code and later.number > one.number
                and later.dropped is null)
        order by one.budget_year, one.code, one.number\
        """.formatted(ITS_USE, RESULT_REOPENED);

    private final JdbcClient views;
    private final JsonMapper json;

    OpenAdjustments(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** What was decided and finance has not adjusted yet, by year and project. */
    public List<AdjustmentDecided> all() {
        return views.sql("""
            select decided from result_adjustment
            where carried_out_on is null and dropped is null
            order by budget_year, code, number\
            """)
                .query((row, _) -> json.readValue(row.getString("decided"), AdjustmentDecided.class))
                .list();
    }

    /**
     * The last adjustment of a project's budget, and that the use of its result is 待复核 or was decided again.
     *
     * @param since the day on which that began
     */
    public record Reopened(AdjustmentDecided adjustment, LocalDate since) {}

    /**
     * What the leaders have to drop, or to let stand, by year and project. An earlier adjustment is settled by the later one; one that finance
     * has made already waits until the use is decided again.
     */
    public List<Reopened> toReconsider() {
        return views.sql(TO_RECONSIDER)
                .query((row, _) -> new Reopened(
                        json.readValue(row.getString("decided"), AdjustmentDecided.class),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}

package org.jixiao.goals.goal.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The goals of a budget year, read page by page, so that a table of any length is written without being held. */
@Component
class GoalsOfYear {

    private static final int AT_A_TIME = 200;

    /** Every subject that has a goal or is to have one; of an approved goal the version that stands. */
    private static final String WANTED = """
        with known as (
            select 'project/' || project_code || '/' || budget_year as subject, name, unit_code, division,
                project_officer as officer, goal as state, classified, restricted
            from project_register where budget_year = :year and unit_code is not null
            union all
            select subject, name, unit_code, division, officer, goal, false, false
            from goal_subject where budget_year = :year and unit_code is not null),
        wanted as (
            select * from known
            where (:unit::text is null or unit_code = :unit) and (:state::text is null or state = :state))
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    GoalsOfYear(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** Which goals are asked for; null where all are. */
    record Wish(
            int budgetYear, @Nullable String unit, @Nullable String state) {}

    int count(Wish wish) {
        return about(wish, "select count(*) from wanted").query(Integer.class).single();
    }

    /** A row for each indicator, in the order of the subjects; read while it is gone through. */
    Iterable<GoalRow> rows(Wish wish) {
        return () -> Stream.iterate(page(wish, ""), page -> !page.isEmpty(), page -> next(wish, page))
                .flatMap(List::stream)
                .flatMap(goal -> goal.rows().stream())
                .iterator();
    }

    private List<GoalRow.Goal> next(Wish wish, List<GoalRow.Goal> page) {
        return page.size() < AT_A_TIME
                ? List.of()
                : page(wish, page.getLast().subject().toString());
    }

    private List<GoalRow.Goal> page(Wish wish, String after) {
        return about(wish, """
            select w.*, coalesce(u.name, w.unit_code) as unit_name, g.approved_version, coalesce(v.content, g.content) as content
            from (select * from wanted where subject > :after order by subject limit :most) w
                left join goal_content g using (subject)
                left join goal_version v on g.status = 'APPROVED' and v.subject = g.subject
                    and v.goal_version = g.approved_version
                left join unit_list u on u.budget_year = :year and u.unit_code = w.unit_code
            order by w.subject\
            """)
                .param("after", after)
                .param("most", AT_A_TIME)
                .query(this::goal)
                .list();
    }

    private JdbcClient.StatementSpec about(Wish wish, String question) {
        return readModel
                .sql(WANTED + question)
                .param("year", wish.budgetYear())
                .param("unit", wish.unit())
                .param("state", wish.state());
    }

    private GoalRow.Goal goal(ResultSet row, int number) throws SQLException {
        boolean classified = row.getBoolean("classified");
        String content = row.getString("content");
        return new GoalRow.Goal(
                Subject.parse(row.getString("subject")).orElseThrow(),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("division"),
                row.getString("officer"),
                row.getString("state"),
                classified,
                row.getBoolean("restricted"),
                row.getObject("approved_version", Integer.class),
                content == null || classified ? null : mapper.readValue(content, GoalContent.class));
    }
}

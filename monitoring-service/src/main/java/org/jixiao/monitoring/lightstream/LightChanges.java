package org.jixiao.monitoring.lightstream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how lights changed. */
@Component
class LightChanges {

    private static final String AFTER = """
        select c.*, b.goal_light as goal_before, b.money_pace as money_before,
            (select t.name from tracking t
             where t.budget_year = c.budget_year and t.kind = c.kind and t.code = c.code) as name,
            (select t.unit_code from tracking t
             where t.budget_year = c.budget_year and t.kind = c.kind and t.code = c.code) as unit_code
        from light_change c left join lateral (
            select p.goal_light, p.money_pace from light_change p
            where p.budget_year = c.budget_year and p.kind = c.kind and p.code = c.code and p.position < c.position
            order by p.position desc limit 1) b on true
        where c.position > :after
            and (c.goal_light is distinct from b.goal_light or c.money_pace is distinct from b.money_pace)
        order by c.position limit :limit\
        """;

    private final JdbcClient readModel;

    LightChanges(@ReadModel JdbcClient readModel) {
        this.readModel = readModel;
    }

    /**
     * A goal's lights changed, or are its first.
     *
     * @param position in the log: the next changes come after it
     * @param subject written {@code kind/code/year}
     * @param goalBefore null for the first report
     * @param moneyBefore null for the first report
     */
    record LightChange(
            long position,
            String subject,
            @Nullable String name,
            @Nullable String unitCode,
            int cutOffMonth,
            @Nullable Light goalBefore,
            Light goal,
            @Nullable Pace moneyBefore,
            Pace money,
            Combined combined,
            LocalDate on) {}

    List<LightChange> after(long position, int limit) {
        return readModel
                .sql(AFTER)
                .param("after", position)
                .param("limit", limit)
                .query((row, _) -> change(row))
                .list();
    }

    /** Of the last change; 0 before the first. */
    long lastPosition() {
        return readModel
                .sql("select coalesce(max(position), 0) from light_change")
                .query(Long.class)
                .single();
    }

    private static LightChange change(ResultSet row) throws SQLException {
        String goalBefore = row.getString("goal_before");
        String moneyBefore = row.getString("money_before");
        return new LightChange(
                row.getLong("position"),
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")).toString(),
                row.getString("name"),
                row.getString("unit_code"),
                row.getInt("cut_off_month"),
                goalBefore == null ? null : Light.valueOf(goalBefore),
                Light.valueOf(row.getString("goal_light")),
                moneyBefore == null ? null : Pace.valueOf(moneyBefore),
                Pace.valueOf(row.getString("money_pace")),
                Combined.valueOf(row.getString("combined")),
                row.getObject("changed_on", LocalDate.class));
    }
}

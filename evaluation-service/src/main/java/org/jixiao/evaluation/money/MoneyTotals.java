package org.jixiao.evaluation.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What finance's documents came to, as the read model has it: enough to see that something moved, but no decision rests on it. */
@Component
public class MoneyTotals {

    private final JdbcClient views;

    MoneyTotals(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * @param budget 全年预算数, in 元
     * @param executed 全年执行数, in 元
     */
    public record Totals(BigDecimal budget, BigDecimal executed) {}

    /** @param parts other subjects whose money is the subject's */
    public Totals of(Subject subject, List<Part> parts) {
        String[] all = Stream.concat(Stream.of(subject), parts.stream().map(Part::subject))
                .map(one -> one.kind() + "/" + one.code())
                .toArray(String[]::new);
        return views.sql("""
            select coalesce(sum(budget), 0) as budget, coalesce(sum(executed), 0) as executed from money_figure
            where budget_year = :year and kind || '/' || code = any(:all)\
            """)
                .param("year", subject.budgetYear())
                .param("all", all)
                .query((row, _) -> new Totals(row.getBigDecimal("budget"), row.getBigDecimal("executed")))
                .single();
    }
}

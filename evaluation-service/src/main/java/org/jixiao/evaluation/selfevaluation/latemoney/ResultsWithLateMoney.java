package org.jixiao.evaluation.selfevaluation.latemoney;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.money.MoneyTotals;
import org.jixiao.evaluation.money.MoneyTotals.Totals;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.daily.DailyDuty;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every day, the final results whose money is another than the one that was scored, or told of last. */
@Component
class ResultsWithLateMoney implements DailyDuty {

    private static final String FINAL = """
        select kind, code, budget_year, known_budget, known_executed from self_evaluation
        where stage = 'FINALISED' order by budget_year, kind, code\
        """;

    private final JdbcClient views;
    private final MoneyParts parts;
    private final MoneyTotals money;

    ResultsWithLateMoney(@ReadModel JdbcClient views, MoneyParts parts, MoneyTotals money) {
        this.views = views;
        this.parts = parts;
        this.money = money;
    }

    @Override
    public String name() {
        return "evaluation-results-with-late-money";
    }

    private record Final(Subject subject, BigDecimal budget, BigDecimal executed) {

        static Final of(ResultSet row) throws SQLException {
            return new Final(
                    new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                    row.getBigDecimal("known_budget"),
                    row.getBigDecimal("known_executed"));
        }

        boolean isOfOtherMoney(Totals now) {
            return budget.compareTo(now.budget()) != 0 || executed.compareTo(now.executed()) != 0;
        }
    }

    @Override
    public List<Command> dueOn(LocalDate day) {
        return views.sql(FINAL).query((row, _) -> Final.of(row)).list().stream()
                .filter(result -> result.isOfOtherMoney(money.of(result.subject(), parts.of(result.subject()))))
                .<Command>map(result -> new NoticeLateMoney(result.subject(), parts.of(result.subject()), day))
                .toList();
    }
}

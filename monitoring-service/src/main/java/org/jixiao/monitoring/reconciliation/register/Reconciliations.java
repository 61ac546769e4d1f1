package org.jixiao.monitoring.reconciliation.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Reason;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reconciliations. */
@Component
class Reconciliations {

    private static final String DIFFERENCES = """
        select found.*, known.name, known.unit_code
        from reconciliation_difference found
            left join budget_execution known on known.budget_year = found.budget_year
                and known.kind = found.kind and known.code = found.code
        where found.budget_year = :year and found.month = :month and found.number = (
            select max(number) from reconciliation where budget_year = :year and month = :month)
        order by known.unit_code nulls last, found.kind, found.code\
        """;

    private final JdbcClient views;

    Reconciliations(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * One reconciliation.
     *
     * @param number of its month, from 1
     * @param compared how many projects and units were compared, and how many of them differ
     */
    record Comparison(int month, int number, LocalDate comparedOn, int compared, int differing) {}

    /**
     * A project or unit on which both sides do not agree.
     *
     * @param unitCode null while it is unknown here
     * @param finance null where finance says nothing of it
     * @param here null where there are no documents here
     */
    record Difference(
            String subject,
            @Nullable String unitCode,
            @Nullable String name,
            @Nullable Totals finance,
            @Nullable Totals here,
            Reason reason) {}

    List<Comparison> ofYear(int budgetYear) {
        return views.sql("select * from reconciliation where budget_year = :year order by month, number")
                .param("year", budgetYear)
                .query((row, _) -> new Comparison(
                        row.getInt("month"),
                        row.getInt("number"),
                        row.getObject("compared_on", LocalDate.class),
                        row.getInt("compared"),
                        row.getInt("differing")))
                .list();
    }

    /** Of the last reconciliation of the month. */
    List<Difference> differences(int budgetYear, int month) {
        return views.sql(DIFFERENCES)
                .param("year", budgetYear)
                .param("month", month)
                .query(Reconciliations::difference)
                .list();
    }

    private static Difference difference(ResultSet row, int index) throws SQLException {
        return new Difference(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")).toString(),
                row.getString("unit_code"),
                row.getString("name"),
                side(row, "finance"),
                side(row, "own"),
                Reason.valueOf(row.getString("reason")));
    }

    private static @Nullable Totals side(ResultSet row, String side) throws SQLException {
        BigDecimal approved = row.getBigDecimal(side + "_approved");
        return approved == null
                ? null
                : new Totals(approved, row.getBigDecimal(side + "_quota"), row.getBigDecimal(side + "_paid"));
    }
}

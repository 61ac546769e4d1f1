package org.jixiao.monitoring.budgetexecution.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ParkingReason;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the execution's rows. */
@Component
class Executions {

    private static final String ROW = """
        select project_code, budget_year, name, unit_code, approved, executed, changed_on, version
        from budget_execution
        """;
    private static final String DOCUMENT = """
        select project_code, budget_year, system, kind, number, line, version, document_date, amount, original,
            status, reason, status_since
        from finance_document
        """;

    private final JdbcClient views;

    Executions(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * A project's money, in 元.
     *
     * @param name null while the project is unknown here
     * @param rate 执行率 in percent; null where nothing is approved
     * @param changedOn business date of the last document that counted; null before the first
     */
    record Execution(
            String projectCode,
            int budgetYear,
            @Nullable String name,
            @Nullable String unitCode,
            BigDecimal approved,
            BigDecimal executed,
            @Nullable BigDecimal rate,
            @Nullable LocalDate changedOn,
            long version) {}

    /**
     * A finance document and where it stands.
     *
     * @param reason why it waits; null if it counts
     * @param since business date from which it stands so
     */
    record Document(
            String projectCode,
            int budgetYear,
            String system,
            Kind kind,
            String number,
            int line,
            int version,
            LocalDate date,
            BigDecimal amount,
            @Nullable String original,
            Status status,
            @Nullable ParkingReason reason,
            LocalDate since) {}

    Optional<Execution> find(String projectCode, int budgetYear) {
        return views.sql(ROW + "where budget_year = :year and project_code = :code")
                .param("year", budgetYear)
                .param("code", projectCode)
                .query(Executions::execution)
                .optional();
    }

    List<Execution> ofYear(int budgetYear, String after, int limit) {
        return views.sql(ROW + """
            where budget_year = :year and project_code > :after
            order by project_code limit :limit\
            """)
                .param("year", budgetYear)
                .param("after", after)
                .param("limit", limit)
                .query(Executions::execution)
                .list();
    }

    List<Document> documentsOf(String projectCode, int budgetYear) {
        return views.sql(DOCUMENT + """
            where budget_year = :year and project_code = :code
            order by document_date, system, kind, number, line, version\
            """)
                .param("year", budgetYear)
                .param("code", projectCode)
                .query(Executions::document)
                .list();
    }

    List<Document> parked(int budgetYear, int limit) {
        return views.sql(DOCUMENT + """
            where budget_year = :year and status = 'PARKED'
            order by status_since, project_code, system, kind, number, line, version limit :limit\
            """)
                .param("year", budgetYear)
                .param("limit", limit)
                .query(Executions::document)
                .list();
    }

    private static Execution execution(ResultSet row, int index) throws SQLException {
        BigDecimal approved = row.getBigDecimal("approved");
        BigDecimal executed = row.getBigDecimal("executed");
        return new Execution(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                approved,
                executed,
                approved.signum() == 0 ? null : executed.movePointRight(2).divide(approved, 2, RoundingMode.HALF_UP),
                row.getObject("changed_on", LocalDate.class),
                row.getLong("version"));
    }

    private static Document document(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        return new Document(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getString("system"),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getInt("line"),
                row.getInt("version"),
                row.getObject("document_date", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("original"),
                Status.valueOf(row.getString("status")),
                reason == null ? null : ParkingReason.valueOf(reason),
                row.getObject("status_since", LocalDate.class));
    }
}

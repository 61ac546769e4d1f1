package org.jixiao.monitoring.budgetexecution.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
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
        select kind, code, budget_year, name, unit_code, approved, increased, cut, moved_in, moved_out, carried_in,
            clawed_back, budget, quota, in_transit, executed, other_funds, carried_out, quota_left, changed_on, version
        from budget_execution
        """;
    private static final String DOCUMENT = """
        select subject_kind, subject_code, budget_year, system, kind, number, line, version, document_date, amount,
            refers_to, economic_class, procurement, imported, status, reason, status_since, late,
            exists (select from finance_document later
                where later.budget_year = one.budget_year and later.subject_kind = one.subject_kind
                    and later.subject_code = one.subject_code and later.system = one.system
                    and later.kind = one.kind and later.number = one.number and later.line = one.line
                    and later.version > one.version and later.status = 'COUNTED') as superseded
        from finance_document one
        """;

    private final JdbcClient views;

    Executions(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * The money of a project, or of a unit's own expenditure, in 元. 全年预算数 = 年初批复 + 追加 − 追减 + 调入 − 调出 + 上年结转 − 收回.
     *
     * @param name null while the project or unit is unknown here
     * @param quota 指标金额; null where finance sends none
     * @param quotaLeft 指标余额
     * @param rate 执行率 in percent; null where there is no budget
     * @param changedOn business date of the last document that counted; null before the first
     */
    record Execution(
            String kind,
            String code,
            int budgetYear,
            @Nullable String name,
            @Nullable String unitCode,
            BigDecimal approved,
            BigDecimal increased,
            BigDecimal cut,
            BigDecimal movedIn,
            BigDecimal movedOut,
            BigDecimal carriedIn,
            BigDecimal clawedBack,
            BigDecimal budget,
            @Nullable BigDecimal quota,
            BigDecimal inTransit,
            BigDecimal executed,
            BigDecimal otherFunds,
            BigDecimal carriedOut,
            BigDecimal quotaLeft,
            @Nullable BigDecimal rate,
            @Nullable LocalDate changedOn,
            long version) {}

    /**
     * A finance document and where it stands.
     *
     * @param procurement whether it is money of 政府采购
     * @param imported whether a person brought it in from a table, and not the finance system itself
     * @param reason why it waits; null if it counts
     * @param since business date from which it stands so
     * @param late whether it came after finance had closed the year
     * @param superseded whether a later version stands in for it
     */
    record Document(
            String subject,
            String system,
            Kind kind,
            String number,
            int line,
            int version,
            LocalDate date,
            BigDecimal amount,
            @Nullable String refersTo,
            @Nullable String economicClass,
            boolean procurement,
            boolean imported,
            Status status,
            @Nullable ParkingReason reason,
            LocalDate since,
            boolean late,
            boolean superseded) {}

    Optional<Execution> find(Subject subject) {
        return views.sql(ROW + "where budget_year = :year and kind = :kind and code = :code")
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(Executions::execution)
                .optional();
    }

    List<Execution> ofYear(int budgetYear, String kind, String after, int limit) {
        return views.sql(ROW + """
            where budget_year = :year and kind = :kind and code > :after
            order by code limit :limit\
            """)
                .param("year", budgetYear)
                .param("kind", kind)
                .param("after", after)
                .param("limit", limit)
                .query(Executions::execution)
                .list();
    }

    List<Document> documentsOf(Subject subject) {
        return views.sql(DOCUMENT + """
            where budget_year = :year and subject_kind = :kind and subject_code = :code
            order by document_date, system, kind, number, line, version\
            """)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(Executions::document)
                .list();
    }

    List<Document> parked(int budgetYear, int limit) {
        return views.sql(DOCUMENT + """
            where budget_year = :year and status = 'PARKED'
            order by status_since, subject_kind, subject_code, system, kind, number, line, version limit :limit\
            """)
                .param("year", budgetYear)
                .param("limit", limit)
                .query(Executions::document)
                .list();
    }

    private static Execution execution(ResultSet row, int index) throws SQLException {
        BigDecimal budget = row.getBigDecimal("budget");
        BigDecimal executed = row.getBigDecimal("executed");
        return new Execution(
                row.getString("kind"),
                row.getString("code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getBigDecimal("approved"),
                row.getBigDecimal("increased"),
                row.getBigDecimal("cut"),
                row.getBigDecimal("moved_in"),
                row.getBigDecimal("moved_out"),
                row.getBigDecimal("carried_in"),
                row.getBigDecimal("clawed_back"),
                budget,
                row.getBigDecimal("quota"),
                row.getBigDecimal("in_transit"),
                executed,
                row.getBigDecimal("other_funds"),
                row.getBigDecimal("carried_out"),
                row.getBigDecimal("quota_left"),
                budget.signum() <= 0 ? null : executed.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP),
                row.getObject("changed_on", LocalDate.class),
                row.getLong("version"));
    }

    private static Document document(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        return new Document(
                new Subject(row.getString("subject_kind"), row.getString("subject_code"), row.getInt("budget_year"))
                        .toString(),
                row.getString("system"),
                Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getInt("line"),
                row.getInt("version"),
                row.getObject("document_date", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("refers_to"),
                row.getString("economic_class"),
                row.getBoolean("procurement"),
                row.getBoolean("imported"),
                Status.valueOf(row.getString("status")),
                reason == null ? null : ParkingReason.valueOf(reason),
                row.getObject("status_since", LocalDate.class),
                row.getBoolean("late"),
                row.getBoolean("superseded"));
    }
}

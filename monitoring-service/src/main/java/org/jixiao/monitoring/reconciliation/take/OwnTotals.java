package org.jixiao.monitoring.reconciliation.take;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Own;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the finance documents dated up to a month's end add up to, by project and unit. */
@Component
class OwnTotals {

    /** Of each line of a document the newest version of then. */
    private static final String SUMS = """
        select subject_kind, subject_code, kind, status, sum(amount) as amount
        from finance_document one
        where budget_year = :year and document_date <= :until
            and not exists (select from finance_document later
                where later.budget_year = one.budget_year and later.subject_kind = one.subject_kind
                    and later.subject_code = one.subject_code and later.system = one.system
                    and later.kind = one.kind and later.number = one.number and later.line = one.line
                    and later.version > one.version and later.status = 'COUNTED' and later.document_date <= :until)
        group by subject_kind, subject_code, kind, status
        order by subject_kind, subject_code, kind, status\
        """;

    private final JdbcClient views;

    OwnTotals(@ReadModel JdbcClient views) {
        this.views = views;
    }

    private record Sum(Subject subject, Kind kind, boolean counts, BigDecimal amount) {

        Own own() {
            return counts
                    ? new Own(
                            subject,
                            new Totals(
                                    times(kind == Kind.BUDGET_APPROVAL ? 1 : 0),
                                    times(kind == Kind.QUOTA ? 1 : kind == Kind.QUOTA_CUT ? -1 : 0),
                                    times(kind.executes())),
                            false)
                    : new Own(subject, new Totals(times(0), times(0), times(0)), true);
        }

        private BigDecimal times(int factor) {
            return amount.multiply(BigDecimal.valueOf(factor));
        }
    }

    List<Own> upTo(int budgetYear, int month) {
        LocalDate until = YearMonth.of(budgetYear, month).atEndOfMonth();
        Map<Subject, Own> totals = new LinkedHashMap<>();
        views.sql(SUMS)
                .param("year", budgetYear)
                .param("until", until)
                .query((row, _) -> sum(row, budgetYear))
                .list()
                .forEach(sum -> totals.merge(sum.subject(), sum.own(), OwnTotals::together));
        return List.copyOf(totals.values());
    }

    private static Own together(Own one, Own other) {
        Totals a = one.totals();
        Totals b = other.totals();
        return new Own(
                one.subject(),
                new Totals(
                        a.approved().add(b.approved()),
                        a.quota().add(b.quota()),
                        a.paid().add(b.paid())),
                one.documentsWait() || other.documentsWait());
    }

    private static Sum sum(ResultSet row, int budgetYear) throws SQLException {
        return new Sum(
                new Subject(row.getString("subject_kind"), row.getString("subject_code"), budgetYear),
                Kind.valueOf(row.getString("kind")),
                row.getString("status").equals("COUNTED"),
                row.getBigDecimal("amount"));
    }
}

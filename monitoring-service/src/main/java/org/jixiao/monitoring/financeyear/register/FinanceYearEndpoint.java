package org.jixiao.monitoring.financeyear.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.financeyear.NoticeKind;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what finance said of a year. */
@RestController
@ForStaff
@Reads(FinanceYearProjection.NAME)
class FinanceYearEndpoint {

    /** The highest version of a paper stands. */
    private static final String NOTICES = """
        select kind, unit_code, version, document_number, dated, source, came_on,
            version = max(version) over (partition by kind, unit_code) as stands
        from finance_notice where budget_year = :year order by kind, unit_code, version\
        """;

    private final JdbcClient views;

    FinanceYearEndpoint(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * @param unitCode null for what goes to the department as a whole
     * @param entered whether 计划财务处 entered it, and not the finance system
     * @param stands whether no later version corrected it
     */
    record NoticeRow(
            NoticeKind kind,
            @Nullable String unitCode,
            int version,
            String documentNumber,
            LocalDate date,
            boolean entered,
            LocalDate cameOn,
            boolean stands) {}

    @GetMapping("/api/monitoring/finance-years/{year}/notices")
    List<NoticeRow> ofYear(@PathVariable @BudgetYear int year) {
        return views.sql(NOTICES)
                .param("year", year)
                .query(FinanceYearEndpoint::row)
                .list();
    }

    private static NoticeRow row(ResultSet row, int index) throws SQLException {
        String unit = row.getString("unit_code");
        return new NoticeRow(
                NoticeKind.valueOf(row.getString("kind")),
                unit.isEmpty() ? null : unit,
                row.getInt("version"),
                row.getString("document_number"),
                row.getObject("dated", LocalDate.class),
                row.getString("source").equals(FinancePaper.ENTERED),
                row.getObject("came_on", LocalDate.class),
                row.getBoolean("stands"));
    }
}

package org.jixiao.monitoring.reconciliation.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Reason;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.reconciliation.ReconciliationSheet;
import org.jixiao.monitoring.reconciliation.register.Reconciliations.Comparison;
import org.jixiao.monitoring.reconciliation.register.Reconciliations.Difference;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows 计划财务处 what the reconciliations found. */
@RestController
@PreAuthorize("hasAnyRole('planning-finance', 'auditor')")
@Reads(ReconciliationProjection.NAME)
class ReconciliationEndpoint {

    private static final String MONTH = "/api/monitoring/reconciliations/{year}/{month}";
    private static final int WIDTH = 18;

    private final Reconciliations reconciliations;

    ReconciliationEndpoint(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** The reconciliations of a budget year, the last one of each month last. */
    @GetMapping("/api/monitoring/reconciliations")
    List<Comparison> ofYear(@RequestParam @BudgetYear int year) {
        return reconciliations.ofYear(year);
    }

    /** What the last reconciliation of the month found, unit by unit; empty where both sides agree. */
    @GetMapping(value = MONTH, produces = MediaType.APPLICATION_JSON_VALUE)
    List<Difference> ofMonth(@PathVariable @BudgetYear int year, @PathVariable @Min(1) @Max(12) int month) {
        return reconciliations.differences(year, month);
    }

    /** The same as a table. */
    @GetMapping(value = MONTH, produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> table(@PathVariable @BudgetYear int year, @PathVariable @Min(1) @Max(12) int month) {
        String title = "%d年1—%d月财政对账差异表".formatted(year, month);
        return Xlsx.download(title + ".xlsx", sheet(title).bytes(reconciliations.differences(year, month)));
    }

    private static Sheet<Difference> sheet(String title) {
        return new Sheet<>(
                "对账差异",
                List.of(title, "单位:元"),
                List.of(
                        Column.text("单位代码", 14, Difference::unitCode),
                        Column.text("项目或单位", 12, line -> ReconciliationSheet.wordOf(kindOf(line))),
                        Column.text("代码", 26, ReconciliationEndpoint::codeOf),
                        Column.text("名称", 30, Difference::name),
                        amount("财政:年初批复数", Difference::finance, Totals::approved),
                        amount("本系统:年初批复数", Difference::here, Totals::approved),
                        amount("财政:指标金额", Difference::finance, Totals::quota),
                        amount("本系统:指标金额", Difference::here, Totals::quota),
                        amount("财政:执行数", Difference::finance, Totals::paid),
                        amount("本系统:执行数", Difference::here, Totals::paid),
                        Column.text("差异原因", 20, line -> wordOf(line.reason()))));
    }

    private static Column<Difference> amount(
            String heading, Function<Difference, @Nullable Totals> side, Function<Totals, BigDecimal> figure) {
        return Column.amount(heading, WIDTH, line -> {
            Totals totals = side.apply(line);
            return totals == null ? null : figure.apply(totals);
        });
    }

    private static String kindOf(Difference line) {
        return subject(line).kind();
    }

    private static String codeOf(Difference line) {
        return subject(line).code();
    }

    private static Subject subject(Difference line) {
        return Subject.parse(line.subject()).orElseThrow();
    }

    private static String wordOf(Reason reason) {
        return switch (reason) {
            case NOT_HERE -> "本系统没有凭证";
            case NOT_AT_FINANCE -> "财政没有该项";
            case DOCUMENTS_WAIT -> "本系统有挂起的凭证";
            case AMOUNTS_DIFFER -> "金额不符";
        };
    }
}

package org.jixiao.monitoring.reconciliation.take;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.ReconciliationEvent.Totals;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.ReconcileMonth;
import org.jixiao.monitoring.reconciliation.ReconciliationCommand.Stated;
import org.jixiao.monitoring.reconciliation.ReconciliationSheet;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes finance's totals up to a month's end and compares them with what its documents here add up to. */
@RestController
@Reads("monitoring-execution")
class TakeTotalsEndpoint {

    private static final String PATH = "/api/monitoring/reconciliations/{year}/{month}";

    private final Commands commands;
    private final OwnTotals own;

    TakeTotalsEndpoint(Commands commands, OwnTotals own) {
        this.commands = commands;
        this.own = own;
    }

    /**
     * What finance says of one project or unit, in 元.
     *
     * @param subject {@code project/<code>/<year>} or {@code unit/<code>/<year>}
     */
    record TotalsBody(
            @Pattern(regexp = "(" + Subject.PROJECT + "|" + Subject.UNIT + ")/" + Subject.CODE_PATTERN + "/2\\d{3}")
            String subject,

            @Digits(integer = 14, fraction = 2) BigDecimal approved,
            @Digits(integer = 14, fraction = 2) BigDecimal quota,
            @Digits(integer = 14, fraction = 2) BigDecimal paid) {

        Stated stated(int index) {
            return new Stated(
                    Subject.parse(subject).orElseThrow(),
                    new Totals(approved, quota, paid),
                    "totals[" + index + "].subject");
        }
    }

    /** @param id tells a repeated delivery */
    record ReconciliationBody(
            @Pattern(regexp = "\\S{1,128}") String id,
            @NotEmpty @Size(max = 5_000) List<@Valid TotalsBody> totals) {}

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<Written> take(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(12) int month,
            @Valid @RequestBody ReconciliationBody body,
            Caller caller) {
        List<Stated> totals = IntStream.range(0, body.totals().size())
                .mapToObj(i -> body.totals().get(i).stated(i))
                .toList();
        return send(year, month, totals, body.id(), caller);
    }

    /** The same from a table; a wrong cell refuses the whole table, with a reason for every wrong one. */
    @PostMapping(path = PATH, consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize("hasAnyRole('finance-system', 'planning-finance')")
    ResponseEntity<Written> takeWorkbook(
            @PathVariable @BudgetYear int year,
            @PathVariable @Min(1) @Max(12) int month,
            @RequestBody byte[] file,
            Caller caller) {
        String id = Objects.requireNonNullElseGet(
                caller.idempotencyKey(), () -> UUID.randomUUID().toString());
        return send(year, month, ReconciliationSheet.read(year, file), id, caller);
    }

    /** The empty table. */
    @GetMapping("/api/monitoring/reconciliations/table")
    @PreAuthorize("hasAnyRole('finance-system', 'planning-finance')")
    ResponseEntity<byte[]> table() {
        return Xlsx.download("财政对账模板.xlsx", ReconciliationSheet.of().bytes(List.of()));
    }

    /** The delivery's own id tells a repetition: the command itself would not, since our side may have moved on. */
    private ResponseEntity<Written> send(int year, int month, List<Stated> totals, String id, Caller caller) {
        return commands.send(
                        new ReconcileMonth(year, month, totals, own.upTo(year, month), id, caller.businessDate()),
                        new Caller(caller.actor(), caller.businessDate(), null, null, caller.correlationId()))
                .ok();
    }
}

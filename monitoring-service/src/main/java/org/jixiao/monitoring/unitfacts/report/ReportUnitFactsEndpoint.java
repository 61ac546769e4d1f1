package org.jixiao.monitoring.unitfacts.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.ReportUnitFacts;
import org.jixiao.monitoring.unitfacts.UnitFactsCommand.Reported;
import org.jixiao.monitoring.unitfacts.UnitFactsSheet;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the facts of a unit from its people and from 计划财务处. */
@RestController
class ReportUnitFactsEndpoint {

    private static final String PATH = "/api/monitoring/units/{code}/{year}/facts";
    private static final String REPORTERS =
            "hasAnyRole('planning-finance', 'unit-head', 'unit-finance', 'division-head')";

    private final Commands commands;

    ReportUnitFactsEndpoint(Commands commands) {
        this.commands = commands;
    }

    /** @param value persons, 元 or matters */
    record FactBody(
            UnitFact.Kind kind,
            @Digits(integer = 14, fraction = 2) BigDecimal value,
            @Line String source) {}

    record UnitFactsBody(@NotEmpty @Size(max = 20) List<@Valid FactBody> facts) {

        List<Reported> reported() {
            return IntStream.range(0, facts.size())
                    .mapToObj(i -> new Reported(
                            facts.get(i).kind(),
                            facts.get(i).value(),
                            facts.get(i).source(),
                            "facts[" + i + "].value"))
                    .toList();
        }
    }

    @PutMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(REPORTERS)
    ResponseEntity<Written> report(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @Valid @RequestBody UnitFactsBody body,
            Caller caller) {
        return send(code, year, body.reported(), caller);
    }

    /** The same from a table; a wrong cell refuses the whole table, with a reason for every wrong one. */
    @PostMapping(path = PATH + "/table", consumes = Xlsx.MEDIA_TYPE_VALUE)
    @PreAuthorize(REPORTERS)
    ResponseEntity<Written> takeWorkbook(
            @PathVariable @UnitCode String code,
            @PathVariable @BudgetYear int year,
            @RequestBody byte[] file,
            Caller caller) {
        List<Reported> facts = UnitFactsSheet.read(year, file);
        if (facts.isEmpty()) {
            throw new CommandRefused(List.of(Refusal.rule("unit-facts-missing")));
        }
        return send(code, year, facts, caller);
    }

    private ResponseEntity<Written> send(String code, int year, List<Reported> facts, Caller caller) {
        return commands.send(new ReportUnitFacts(code, year, facts, caller.actor(), caller.businessDate()), caller)
                .ok();
    }
}

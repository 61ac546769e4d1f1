package org.jixiao.disclosure.withheld;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.Rules.Remainder;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.disclosure.item.Remainders;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists the wholes and policies whose public money tells what is withheld in them, because it was withheld after they went out (rules
 * M). Each has to be withdrawn and published anew without its money: a correction alone leaves the version before it readable.
 */
@RestController
@Reads({WithheldSubjects.PROJECTION, DisclosureRulebookProjection.NAME})
class TellingSumsEndpoint {

    private final WithheldSubjects withheld;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    TellingSumsEndpoint(WithheldSubjects withheld, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.withheld = withheld;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    record Telling(Subject subject, Matter matter) {}

    @GetMapping("/api/disclosure/telling-sums")
    @PreAuthorize("hasAnyRole('disclosure-officer', 'office-leader', 'auditor')")
    List<Telling> ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return new RulesOnDay(readModel, mapper, caller.businessDate())
                .of(year)
                .map(rules -> telling(year, rules.disclosure().remainder()))
                .orElseGet(List::of);
    }

    private List<Telling> telling(int year, Remainder bounds) {
        KeptBack known = withheld.keptBack();
        return Arrays.stream(Matter.values())
                .flatMap(matter -> telling(matter, known, bounds))
                .filter(one -> one.subject().budgetYear() == year)
                .toList();
    }

    private static Stream<Telling> telling(Matter matter, KeptBack known, Remainder bounds) {
        return Remainders.in(matter, known, bounds).telling().stream().map(whole -> new Telling(whole, matter));
    }
}

package org.jixiao.disclosure.coverage;

import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows how much of what must be public is public, with every gap and everything that is left out on a ground. */
@RestController
class CoverageEndpoint {

    private final ScopeOfYear scope;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    CoverageEndpoint(ScopeOfYear scope, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.scope = scope;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** Nothing has to be public in a year without a rulebook. */
    @GetMapping("/api/disclosure/coverage")
    @ForStaff
    @Reads({"disclosure-item-register", "disclosure-withheld-subjects", "disclosure-rulebooks", ScopeProjection.NAME})
    Coverage ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return Coverage.of(
                year,
                new RulesOnDay(readModel, mapper, caller.businessDate())
                        .of(year)
                        .map(rules -> scope.items(year, rules))
                        .orElseGet(List::of),
                caller.businessDate());
    }
}

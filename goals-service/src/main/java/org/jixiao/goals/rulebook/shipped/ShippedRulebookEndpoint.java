package org.jixiao.goals.rulebook.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * A budget year's rulebook as it ships (默认规则手册): what can be published as it is, or changed before. Nothing is in force by it.
 */
@RestController
class ShippedRulebookEndpoint {

    private final JsonMapper mapper;

    ShippedRulebookEndpoint(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The body of a request that publishes it. */
    record ShippedRulebook(int budgetYear, LocalDate effectiveFrom, Rules rules) {}

    @GetMapping("/api/goals/rulebooks/{year}/shipped")
    @ForStaff
    ShippedRulebook shipped(@PathVariable @BudgetYear int year) {
        ClassPathResource file = new ClassPathResource("rulebooks/" + year + ".json");
        if (!file.exists()) {
            throw new CommandRefused(
                    List.of(Refusal.notFound("no-shipped-rulebook").with("year", year)));
        }
        try (InputStream content = file.getInputStream()) {
            return mapper.readValue(content, ShippedRulebook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

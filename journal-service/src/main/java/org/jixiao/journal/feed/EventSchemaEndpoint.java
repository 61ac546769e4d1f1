package org.jixiao.journal.feed;

import java.util.List;
import org.jixiao.contracts.EventType;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schema of each published event: the shape of its data, as it was approved (draft 2020-12). */
@RestController
class EventSchemaEndpoint {

    private static final List<String> NAMES =
            OuterForm.published().map(OuterForm::name).toList();

    /** All of them, in the order of the registers. */
    @GetMapping("/api/journal/schemas")
    @PreAuthorize("hasAnyRole('finance-system', 'auditor')")
    List<String> names() {
        return NAMES;
    }

    @GetMapping(path = "/api/journal/schemas/{name}", produces = "application/schema+json")
    @PreAuthorize("hasAnyRole('finance-system', 'auditor')")
    Resource schema(@PathVariable String name) {
        if (!NAMES.contains(name)) {
            throw new CommandRefused(
                    List.of(Refusal.notFound("schema-not-found").with("name", name)));
        }
        return new ClassPathResource("schemas/" + name + ".json", EventType.class);
    }
}

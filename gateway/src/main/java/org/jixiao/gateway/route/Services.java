package org.jixiao.gateway.route;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where each service of the suite listens. */
@Validated
@ConfigurationProperties("jixiao.services")
public record Services(
        @NotNull URI goals,
        @NotNull URI monitoring,
        @NotNull URI evaluation,
        @NotNull URI disclosure,
        @NotNull URI journal) {

    /** A service and its address. */
    record Service(String name, URI address) {}

    List<Service> all() {
        return List.of(
                new Service("goals", goals),
                new Service("monitoring", monitoring),
                new Service("evaluation", evaluation),
                new Service("disclosure", disclosure),
                new Service("journal", journal));
    }
}

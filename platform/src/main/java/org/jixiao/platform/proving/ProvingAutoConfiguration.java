package org.jixiao.platform.proving;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.daily.DailyWorker;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.web.WebAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proofs of the read models, in every service that has some. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName = "org.jixiao.platform.projection.ProjectionAutoConfiguration",
        beforeName = "org.jixiao.platform.command.CommandAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(Projections.class)
@Import(ProjectionProofEndpoint.class)
class ProvingAutoConfiguration {

    @Bean
    Aggregate<?, ?, ?> projectionProof() {
        return new ProjectionProofAggregate();
    }

    @Bean
    ProjectionProofs projectionProofs(
            @Value("${jixiao.service}") String service,
            Projections projections,
            Commands commands,
            @EventLogStore JdbcClient log,
            Clock clock,
            @Value("${jixiao.projections.proved-at}") LocalTime at) {
        return new ProjectionProofs(service, projections, commands, log, clock.withZone(WebAutoConfiguration.HOME), at);
    }

    /** Where a business date may be given from outside, the day is not that of any clock: proofs are asked for there. */
    @Bean
    DailyWorker projectionProofWorker(
            ProjectionProofs proofs,
            Environment environment,
            @Value("${jixiao.reminders.interval}") Duration interval) {
        List<Runnable> tasks =
                environment.acceptsProfiles(Profiles.of("demo | test")) ? List.of() : List.of(proofs::whenDue);
        return new DailyWorker("projection-proofs", tasks, interval);
    }
}

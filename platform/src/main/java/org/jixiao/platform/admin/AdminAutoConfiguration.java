package org.jixiao.platform.admin;

import org.jixiao.platform.automation.Automations;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.processor.DroppedLetters;
import org.jixiao.platform.projection.Projections;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operators' endpoints, wherever a service has processors. */
@AutoConfiguration(
        afterName = {
            "org.jixiao.platform.projection.ProjectionAutoConfiguration",
            "org.jixiao.platform.automation.AutomationAutoConfiguration"
        })
@ConditionalOnBean({Projections.class, Automations.class})
class AdminAutoConfiguration {

    @Bean
    ProcessorEndpoint processorEndpoint(
            Projections projections, Automations automations, @EventLogStore JdbcClient state) {
        return new ProcessorEndpoint(new Processors(projections, automations, new DroppedLetters(state)));
    }
}

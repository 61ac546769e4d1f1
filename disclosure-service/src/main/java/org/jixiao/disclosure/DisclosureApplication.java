package org.jixiao.disclosure;

import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The disclosure service as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DisclosureApplication {

    public static void main(String[] args) {
        SpringApplication.run(DisclosureApplication.class, args);
    }

    /** The own events, and what goals, monitoring and evaluation promise. */
    @Bean
    EventRegister eventRegister() {
        return DisclosureEvents.REGISTER
                .and(GoalsEvents.REGISTER.published())
                .and(MonitoringEvents.REGISTER.published())
                .and(EvaluationEvents.REGISTER.published())
                .and(JournalEvents.REGISTER);
    }
}

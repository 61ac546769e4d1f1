package org.jixiao.evaluation;

import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The evaluation service as a process. */
@SpringBootApplication
public class EvaluationApplication {

    public static void main(String[] args) {
        SpringApplication.run(EvaluationApplication.class, args);
    }

    /** The own events, and what goals, monitoring and disclosure promise. */
    @Bean
    EventRegister eventRegister() {
        return EvaluationEvents.REGISTER
                .and(GoalsEvents.REGISTER.published())
                .and(MonitoringEvents.REGISTER.published())
                .and(DisclosureEvents.REGISTER.published())
                .and(JournalEvents.REGISTER);
    }
}

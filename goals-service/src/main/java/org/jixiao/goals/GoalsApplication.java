package org.jixiao.goals;

import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The goals service as a process. */
@SpringBootApplication
public class GoalsApplication {

    public static void main(String[] args) {
        SpringApplication.run(GoalsApplication.class, args);
    }

    /** The own events, and what monitoring and evaluation promise. */
    @Bean
    EventRegister eventRegister() {
        return GoalsEvents.REGISTER
                .and(MonitoringEvents.REGISTER.published())
                .and(EvaluationEvents.REGISTER.published())
                .and(JournalEvents.REGISTER);
    }
}

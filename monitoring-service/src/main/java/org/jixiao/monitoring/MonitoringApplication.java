package org.jixiao.monitoring;

import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.journal.JournalEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the monitoring service. It reads its own events and what goals-service and evaluation-service published. */
@SpringBootApplication
public class MonitoringApplication {

    public static void main(String[] args) {
        SpringApplication.run(MonitoringApplication.class, args);
    }

    @Bean
    EventRegister eventRegister() {
        return MonitoringEvents.REGISTER
                .and(GoalsEvents.REGISTER.published())
                .and(EvaluationEvents.REGISTER.published())
                .and(JournalEvents.REGISTER);
    }
}

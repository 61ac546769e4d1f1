package org.jixiao.underfire;

import java.math.BigDecimal;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.BudgetApplied;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A process that appends, as small as can be on the whole platform. It stands in for the goals service: every wish becomes a published
 * event and a private one, as often as it is asked for under another key.
 */
@SpringBootApplication
class ProposingService {

    /** How many events one wish gives. */
    static final int EVENTS = 2;

    public static void main(String[] args) {
        SpringApplication.run(ProposingService.class, args);
    }

    @Bean
    EventRegister register() {
        return GoalsEvents.REGISTER;
    }

    record Propose(Subject subject) implements Command {}

    record Proposals() implements State<Propose, ProjectEvent, Proposals> {

        @Override
        public Decision<ProjectEvent> decide(Propose wish) {
            String code = wish.subject().code();
            int year = wish.subject().budgetYear();
            return Decision.accept(
                    new BudgetApplied(code, year, BigDecimal.ONE),
                    new ClassifiedProjectRegistered(code, year, "项目甲", "31000001", null, "1"));
        }

        @Override
        public Proposals evolve(ProjectEvent event) {
            return this;
        }

        @Override
        public Proposals heed(StoredEvent event) {
            return this;
        }
    }

    @Component
    static class Project extends Aggregate<Propose, ProjectEvent, Proposals> {
        Project() {
            super("project", Propose.class, ProjectEvent.class, new Proposals());
        }
    }

    @RestController
    static class ProposeEndpoint {

        private final Commands commands;

        ProposeEndpoint(Commands commands) {
            this.commands = commands;
        }

        @PostMapping("/api/goals/proposals/{code}")
        ResponseEntity<Written> propose(@PathVariable String code, Caller caller) {
            return commands.send(new Propose(Subject.project(code, 2020)), caller)
                    .ok();
        }
    }
}

package org.jixiao.evaluation.todo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaffAndExperts;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists what waits for the caller in evaluation (待办). */
@RestController
class ToDoEndpoint {

    private static final int MOST = 500;

    private final OpenEvaluations open;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ToDoEndpoint(OpenEvaluations open, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.open = open;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * A step that waits.
     *
     * @param id the same as long as it is the same step
     * @param words the step in the words of the office
     * @param since the day on which it began to wait
     * @param due the last day on which it is in time
     * @param light how near that day is
     * @param link where it is seen and done
     */
    record ToDo(
            String id,
            Subject subject,
            String name,
            Task step,
            String words,
            LocalDate since,
            LocalDate due,
            Light light,
            String link) {}

    /** The most urgent first, at most 500. */
    @GetMapping("/api/evaluation/to-dos")
    @ForStaffAndExperts
    @Reads({
        "evaluation-self-evaluations",
        "evaluation-rechecks",
        "evaluation-work-assessments",
        "evaluation-key-evaluations",
        "evaluation-key-selections",
        "evaluation-reallocations",
        "evaluation-improvement-plans",
        "evaluation-result-applications",
        "evaluation-money-parts",
        "evaluation-money-figures"
    })
    List<ToDo> mine(Caller caller) {
        LocalDate today = caller.businessDate();
        Set<Addressee> me = Addressee.all(caller.actor());
        RulesOnDay rules = new RulesOnDay(readModel, mapper, today);
        return open.waiting(today, People.on(today, readModel)).stream()
                .filter(step -> !Collections.disjoint(step.holders(), me))
                .sorted(Comparator.comparing(Waiting::due).thenComparing(Waiting::id))
                .limit(MOST)
                .map(step -> toDo(step, today, rules))
                .toList();
    }

    private static ToDo toDo(Waiting step, LocalDate today, RulesOnDay rules) {
        return new ToDo(
                step.id(),
                step.subject(),
                step.name(),
                step.task(),
                step.task().words(),
                step.since(),
                step.due(),
                rules.of(step.subject().budgetYear())
                        .map(known -> ReminderPlans.of(step.since(), step.due(), known)
                                .on(today)
                                .light())
                        .orElse(Light.GREEN),
                OpenEvaluations.link(step));
    }
}

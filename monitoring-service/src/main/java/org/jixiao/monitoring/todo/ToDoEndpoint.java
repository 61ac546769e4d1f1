package org.jixiao.monitoring.todo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.People;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.Light;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists what waits for the caller in monitoring (待办). */
@RestController
class ToDoEndpoint {

    private static final LocalDate FROM_THE_FIRST = LocalDate.of(2000, 1, 1);

    private final OpenMonitoring open;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ToDoEndpoint(OpenMonitoring open, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.open = open;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * A step that waits.
     *
     * @param id the same as long as it is the same step
     * @param number cut-off month of the report, or number of the rectification or measure
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
            int number,
            String words,
            LocalDate since,
            LocalDate due,
            Light light,
            String link) {}

    /**
     * The most urgent first. The next page begins behind the last item of this one: its {@code due} and id.
     *
     * @param due of the last item seen; from the first one if absent
     * @param after id of the last item seen
     */
    @GetMapping("/api/monitoring/to-dos")
    @ForStaff
    @Reads({"monitoring-tracking", "monitoring-rectifications", "monitoring-fund-control"})
    List<ToDo> mine(
            @RequestParam(required = false) @Nullable LocalDate due,
            @RequestParam(defaultValue = "") @Size(max = 160) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        LocalDate today = caller.businessDate();
        Set<Addressee> me = Addressee.all(caller.actor());
        RulesOnDay rules = new RulesOnDay(readModel, mapper, today);
        LocalDate seen = due == null ? FROM_THE_FIRST : due;
        return open.waiting(today, People.on(today, readModel)).stream()
                .filter(step -> !Collections.disjoint(step.holders(), me))
                .filter(step -> step.isBehind(seen, after))
                .sorted(Waiting.MOST_URGENT_FIRST)
                .map(step -> toDo(step, today, rules))
                .distinct()
                .limit(limit)
                .toList();
    }

    private static ToDo toDo(Waiting step, LocalDate today, RulesOnDay rules) {
        return new ToDo(
                step.id(),
                step.subject(),
                step.name(),
                step.task(),
                step.number(),
                step.task().words(),
                step.since(),
                step.due(),
                rules.of(step.subject().budgetYear())
                        .map(known -> ReminderPlans.of(step.since(), step.due(), known)
                                .on(today)
                                .light())
                        .orElse(Light.GREEN),
                OpenMonitoring.link(step));
    }
}

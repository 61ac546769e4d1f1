package org.jixiao.monitoring.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.kernel.todo.People;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.OpenTask;
import org.jixiao.platform.reminder.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything in monitoring that waits for somebody, for to-dos and reminders. Of classified projects it is their code name that is told. */
@Component
class OpenMonitoring implements OpenTasks {

    private final ReportsDue due;
    private final ReportsInReview inReview;
    private final MeasuresOpen measures;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    OpenMonitoring(
            ReportsDue due,
            ReportsInReview inReview,
            MeasuresOpen measures,
            @ReadModel JdbcClient readModel,
            JsonMapper mapper) {
        this.due = due;
        this.inReview = inReview;
        this.measures = measures;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    List<Waiting> waiting(LocalDate day, People people) {
        return Stream.of(due.on(day), inReview.on(day, people), measures.on(day))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<OpenTask> on(LocalDate today) {
        People people = People.on(today, readModel);
        RulesOnDay rules = new RulesOnDay(readModel, mapper, today);
        return waiting(today, people).stream()
                .map(step -> task(step, people, rules.of(step.subject().budgetYear())))
                .toList();
    }

    /** Nobody reminds by hand here: the due dates do. */
    @Override
    public List<OpenTask> remindedByHand() {
        return List.of();
    }

    private static OpenTask task(Waiting step, People people, Optional<Rules> rules) {
        Map<Integer, Set<Addressee>> hearing = rules.map(
                        known -> people.escalations(step.holders(), step.headedBy(), known))
                .orElse(Map.of());
        return new OpenTask(
                step.id(),
                step.name(),
                step.task().words(),
                link(step),
                rules.map(known -> ReminderPlans.of(step.since(), step.due(), known))
                        .orElse(null),
                step.holders(),
                hearing,
                null);
    }

    /** Where it is seen and done. */
    static String link(Waiting step) {
        return SubjectsOfPaths.pathOf("monitoring", step.subject())
                + switch (step.task()) {
                    case REPORT, ATTEST, CONFIRM, OPINION, CONCLUDE -> "/tracking";
                    case RECTIFY, JUDGE_RECTIFICATION -> "/rectifications";
                    case STATE_CASE, DECIDE, ANSWER -> "/fund-control";
                };
    }
}

package org.jixiao.disclosure.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.kernel.posts.StandIns;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.OpenTask;
import org.jixiao.platform.reminder.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything in disclosure that waits for somebody, for to-dos and reminders. */
@Component
class OpenDisclosures implements OpenTasks {

    /** All of it is done by roles of the office, nothing by a post. */
    private static final People NO_POSTS = new People(new Heads(List.of()), new StandIns(List.of()));

    private final ItemsOpen items;
    private final BatchesOpen batches;
    private final Reexaminations reexaminations;
    private final RequestsOpen requests;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    OpenDisclosures(
            ItemsOpen items,
            BatchesOpen batches,
            Reexaminations reexaminations,
            RequestsOpen requests,
            @ReadModel JdbcClient readModel,
            JsonMapper mapper) {
        this.items = items;
        this.batches = batches;
        this.reexaminations = reexaminations;
        this.requests = requests;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    List<Waiting> waiting(LocalDate day) {
        return Stream.of(
                        items.waiting(),
                        batches.waiting(),
                        reexaminations.waiting(day, rules(day)),
                        requests.waiting(day))
                .flatMap(List::stream)
                .toList();
    }

    RulesOnDay rules(LocalDate day) {
        return new RulesOnDay(readModel, mapper, day);
    }

    @Override
    public List<OpenTask> on(LocalDate today) {
        RulesOnDay rules = rules(today);
        return waiting(today).stream()
                .map(step -> task(step, rules.of(step.subject().budgetYear())))
                .toList();
    }

    /** Nobody reminds by hand here: the due dates do. */
    @Override
    public List<OpenTask> remindedByHand() {
        return List.of();
    }

    private static OpenTask task(Waiting step, Optional<Rules> rules) {
        Set<Addressee> holders = Set.of(step.holder());
        return new OpenTask(
                step.id(),
                step.name(),
                step.task().words(),
                step.link(),
                rules.map(known -> ReminderPlans.of(step.since(), step.due(), known))
                        .orElse(null),
                holders,
                rules.map(known -> NO_POSTS.escalations(holders, HeadedBy.office(null), known))
                        .orElse(Map.of()),
                null);
    }
}

package org.jixiao.kernel.todo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.rulebook.ReminderPlans;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.reminder.Addressee;
import org.jixiao.platform.reminder.OpenTask;
import org.jixiao.platform.reminder.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that waits in a service, as one list: for the to-dos of a person, for the question who must act next on a subject, and for
 * the reminders, so that nobody is reminded of what no list shows. Of classified projects it is their code name that is told.
 */
public final class ToDos implements OpenTasks {

    private static final LocalDate FROM_THE_FIRST = LocalDate.of(2000, 1, 1);

    private final List<WaitingSteps> reasons;
    private final Function<LocalDate, People> people;
    private final JdbcClient readModel;
    private final JsonMapper mapper;

    /** @param people who holds which post on a day */
    public ToDos(
            List<WaitingSteps> reasons, Function<LocalDate, People> people, JdbcClient readModel, JsonMapper mapper) {
        this.reasons = reasons;
        this.people = people;
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * What waits for a person, the most urgent first. The next page begins behind the last item of the one before.
     *
     * @param due of the last item seen; from the first one if null
     * @param after id of the last item seen
     */
    public List<ToDo> of(Actor person, LocalDate today, @Nullable LocalDate due, String after, int limit) {
        Set<Addressee> mine = Addressee.all(person);
        LocalDate seen = due == null ? FROM_THE_FIRST : due;
        RulesOnDay rules = rules(today);
        return waiting(today, rules, people.apply(today))
                .filter(step -> !Collections.disjoint(step.holders(), mine))
                .filter(step -> step.isBehind(seen, after))
                .sorted(Waiting.MOST_URGENT_FIRST)
                .distinct()
                .limit(limit)
                .map(step -> ToDo.of(step, today, rules))
                .toList();
    }

    /** All that waits on a day, for whomever. */
    public Stream<Waiting> waiting(LocalDate day) {
        return waiting(day, rules(day), people.apply(day));
    }

    /** What waits on a subject, for whomever, the most urgent first. */
    public List<ToDo> about(Subject subject, LocalDate today) {
        return about(subject, today, _ -> true);
    }

    /** @param told which of these steps are told; the others are kept from whoever asks */
    public List<ToDo> about(Subject subject, LocalDate today, Predicate<Waiting> told) {
        RulesOnDay rules = rules(today);
        return waiting(today, rules, people.apply(today))
                .filter(step -> step.subject().equals(subject))
                .filter(told)
                .sorted(Waiting.MOST_URGENT_FIRST)
                .distinct()
                .map(step -> ToDo.of(step, today, rules))
                .toList();
    }

    @Override
    public List<OpenTask> on(LocalDate today) {
        People holding = people.apply(today);
        RulesOnDay rules = rules(today);
        return waiting(today, rules, holding)
                .map(step -> task(step, holding, rules.of(step.subject().budgetYear())))
                .toList();
    }

    /** Nobody reminds by hand here: the due dates do. */
    @Override
    public List<OpenTask> remindedByHand() {
        return List.of();
    }

    private Stream<Waiting> waiting(LocalDate today, RulesOnDay rules, People holding) {
        return reasons.stream().flatMap(reason -> reason.on(today, rules, holding));
    }

    private RulesOnDay rules(LocalDate day) {
        return new RulesOnDay(readModel, mapper, day);
    }

    private static OpenTask task(Waiting step, People people, Optional<Rules> rules) {
        Map<Integer, Set<Addressee>> hearing = rules.map(
                        known -> people.escalations(step.holders(), step.headedBy(), known))
                .orElse(Map.of());
        return new OpenTask(
                step.id(),
                step.name(),
                step.task().words(),
                step.link(),
                rules.map(known -> ReminderPlans.of(step.since(), step.due(), known))
                        .orElse(null),
                step.holders(),
                hearing,
                null);
    }
}

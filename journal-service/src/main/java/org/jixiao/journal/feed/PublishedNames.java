package org.jixiao.journal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.evaluation.EvaluationEvents;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.monitoring.MonitoringEvents;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** The stored names that are promised to the outside. The records behind them are no matter of the journal. */
final class PublishedNames {

    /** In the order of the registers. */
    static final List<EventType> TYPES = Stream.of(
                    GoalsEvents.REGISTER,
                    MonitoringEvents.REGISTER,
                    EvaluationEvents.REGISTER,
                    DisclosureEvents.REGISTER)
            .map(EventRegister::published)
            .map(EventRegister::types)
            .flatMap(List::stream)
            .toList();

    static final Set<String> ALL = TYPES.stream().map(EventType::name).collect(Collectors.toUnmodifiableSet());

    private PublishedNames() {}

    /** @throws CommandRefused where one of them is not published */
    static void requirePublished(List<String> named) {
        List<Refusal> unknown = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!ALL.contains(named.get(i))) {
                unknown.add(Refusal.rule("event-type-not-published")
                        .at("type[" + i + "]")
                        .with("type", named.get(i)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new CommandRefused(unknown);
        }
    }
}

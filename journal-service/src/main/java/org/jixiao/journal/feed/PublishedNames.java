package org.jixiao.journal.feed;

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

/** The stored names that are promised to the outside. The records behind them are no matter of the journal. */
final class PublishedNames {

    static final Set<String> ALL = Stream.of(
                    GoalsEvents.REGISTER,
                    MonitoringEvents.REGISTER,
                    EvaluationEvents.REGISTER,
                    DisclosureEvents.REGISTER)
            .map(EventRegister::published)
            .map(EventRegister::types)
            .flatMap(List::stream)
            .map(EventType::name)
            .collect(Collectors.toUnmodifiableSet());

    private PublishedNames() {}
}

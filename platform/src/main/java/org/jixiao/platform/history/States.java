package org.jixiao.platform.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEvent;

/** Folds streams up to a position. */
final class States {

    private final Map<String, Aggregate<?, ?, ?>> aggregates;
    private final EventLogReader log;
    private final EventDecoder decoder;

    States(List<Aggregate<?, ?, ?>> aggregates, EventLogReader log, EventDecoder decoder) {
        this.aggregates = aggregates.stream().collect(Collectors.toMap(Aggregate::type, Function.identity()));
        this.log = log;
        this.decoder = decoder;
    }

    /** Empty if there was no such stream of this service at this position. */
    Optional<StateAt> find(String stream, Subject subject, long position) {
        Aggregate<?, ?, ?> aggregate = aggregates.get(stream.substring(0, stream.indexOf(':')));
        if (aggregate == null) {
            return Optional.empty();
        }
        List<PositionedEvent> own = log.readStreams(List.of(stream), position);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<StoredEvent> heeded = new ArrayList<>();
        for (String consulted : aggregate.consultedStreams(subject)) {
            heeded.addAll(payloads(log.readStreams(List.of(consulted), position)));
        }
        State<?, ?, ?> state = aggregate.fold(payloads(own), heeded);
        return Optional.of(new StateAt(
                stream,
                own.getLast().sequence(),
                position,
                own.getLast().position(),
                state.getClass().getSimpleName(),
                state));
    }

    private List<StoredEvent> payloads(List<PositionedEvent> events) {
        return events.stream()
                .map(event -> decoder.event(event).content())
                .filter(StoredEvent.class::isInstance)
                .map(StoredEvent.class::cast)
                .toList();
    }
}

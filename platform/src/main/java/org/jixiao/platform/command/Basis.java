package org.jixiao.platform.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.State;
import org.jixiao.platform.command.KnownStreams.Known;
import org.jixiao.platform.eventlog.EventLog;
import org.jixiao.platform.eventlog.EventLog.Mark;
import org.jixiao.platform.eventlog.EventLog.StreamTail;
import org.jixiao.platform.eventlog.RoundTrip;

/** What one command is decided on: its own stream and the consulted ones, all as they are at one moment under the lock. */
final class Basis<C extends Command, E extends StoredEvent, S extends State<C, E, S>> {

    private final Aggregate<C, E, S> aggregate;
    private final KnownStreams streams;
    private final Known<S> own;
    private final List<Known<List<StoredEvent>>> consulted;
    private final Supplier<List<StreamTail>> tails;

    /** Asks for what is not known yet; the answer comes with the round trip. */
    Basis(Aggregate<C, E, S> aggregate, C command, KnownStreams streams, EventLog log, RoundTrip trip) {
        this.aggregate = aggregate;
        this.streams = streams;
        this.own = streams.state(aggregate.streamOf(command), aggregate.initial());
        this.consulted = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        marks.add(own.mark());
        for (String stream : aggregate.consultedStreams(command)) {
            Known<List<StoredEvent>> known = streams.events(stream);
            consulted.add(known);
            marks.add(known.mark());
        }
        this.tails = log.tails(trip, marks);
    }

    /** The state that decides, and the version of its stream. */
    record Present<S>(S state, long version) {}

    Present<S> present() {
        Known<S> now = streams.learn(own, tails.get().getFirst(), aggregate::evolve);
        S state = now.value();
        for (int i = 0; i < consulted.size(); i++) {
            state = aggregate.heed(
                    state,
                    streams.learn(consulted.get(i), tails.get().get(i + 1), Basis::joined)
                            .value());
        }
        return new Present<>(state, now.mark().version());
    }

    private static List<StoredEvent> joined(List<StoredEvent> known, List<StoredEvent> more) {
        List<StoredEvent> all = new ArrayList<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}

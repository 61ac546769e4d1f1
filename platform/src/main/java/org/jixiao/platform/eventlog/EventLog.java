package org.jixiao.platform.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and appends streams, inside the transaction of the command. Reads are of committed events, straight from the log. */
public final class EventLog {

    /**
     * A mark's own event comes along without its payload, to show that the stream still is what it was. The upper bound excludes
     * nothing: it tells the planner that a tail is short, so that one plan in the index's order serves all marks. Without it each
     * execution is planned anew, which takes longer than reading the tail.
     */
    private static final String TAIL = """
        (select %d, sequence_number, event_id, payload_type, payload_revision,
            case when sequence_number > ? then payload end
        from event_log.event
        where aggregate_id = ? and sequence_number >= ? and sequence_number < 9223372036854775807
        order by sequence_number)\
        """;

    /** The statement for so many streams. */
    private static final Map<Integer, String> TAILS = new ConcurrentHashMap<>();

    private final EventLogEngine engine;
    private final StoredNameSerializer serializer;
    private final JdbcTemplate jdbc;

    EventLog(EventLogEngine engine, StoredNameSerializer serializer, JdbcTemplate jdbc) {
        this.engine = engine;
        this.serializer = serializer;
        this.jdbc = jdbc;
    }

    /**
     * A place in a stream: its event of this version, and everything before it.
     *
     * @param version sequence of the event, -1 before the first one
     * @param event the id of the event; null before the first one
     */
    public record Mark(
            String stream, long version, @Nullable UUID event) {

        public static Mark start(String stream) {
            return new Mark(stream, -1, null);
        }
    }

    /**
     * What a stream holds behind a mark.
     *
     * @param joined whether the stream still holds the mark's own event and no gap behind it; only then are the rest of use
     * @param events without those whose names this service does not know
     * @param end the mark behind the last event, known or not
     * @param characters of the payloads, as a measure of the memory they take
     */
    public record StreamTail(boolean joined, List<StoredEvent> events, Mark end, int characters) {}

    /** Statements of the current transaction that wait for the server once. */
    public RoundTrip roundTrip() {
        return new RoundTrip(jdbc);
    }

    /** Asks for the tails of several streams as they are at one moment, in the order of the marks. */
    public Supplier<List<StreamTail>> tails(RoundTrip trip, List<Mark> marks) {
        Object[] values = new Object[3 * marks.size()];
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            values[3 * i] = mark.version();
            values[3 * i + 1] = mark.stream();
            values[3 * i + 2] = mark.version();
        }
        return trip.ask(TAILS.computeIfAbsent(marks.size(), EventLog::tailsOf), rows -> read(rows, marks), values);
    }

    private static String tailsOf(int streams) {
        return IntStream.range(0, streams).mapToObj(TAIL::formatted).collect(Collectors.joining(" union all "));
    }

    /** All events of a stream as far as it is committed. Events whose names this service does not know are passed over. */
    public List<StoredEvent> load(String stream) {
        RoundTrip trip = roundTrip();
        Supplier<List<StreamTail>> tails = tails(trip, List.of(Mark.start(stream)));
        trip.run();
        return tails.get().getFirst().events();
    }

    /** The messages that carry events behind the version that the decision has seen. */
    public List<DomainEventMessage<?>> messages(
            String aggregateType,
            String stream,
            long version,
            List<? extends StoredEvent> events,
            Map<String, ?> metadata) {
        MetaData shared = MetaData.from(metadata);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        long sequence = version;
        for (StoredEvent event : events) {
            sequence++;
            messages.add(new GenericDomainEventMessage<>(aggregateType, stream, sequence, event, shared));
        }
        return messages;
    }

    /**
     * Appends events, behind everything else that the round trip holds.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if someone else appended in between
     */
    public void append(List<DomainEventMessage<?>> messages, RoundTrip trip) {
        engine.append(messages, trip);
    }

    private List<StreamTail> read(ResultSet rows, List<Mark> marks) throws SQLException {
        List<StreamTail> tails = new ArrayList<>();
        boolean more = rows.next();
        for (int i = 0; i < marks.size(); i++) {
            TailBehind tail = new TailBehind(marks.get(i));
            while (more && rows.getInt(1) == i) {
                tail.add(
                        rows.getLong(2),
                        rows.getObject(3, UUID.class),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6));
                more = rows.next();
            }
            tails.add(tail.read());
        }
        return tails;
    }

    private final class TailBehind {

        private final Mark mark;
        private final List<StoredEvent> events = new ArrayList<>();
        private Mark end;
        private boolean met;
        private boolean whole = true;
        private int characters;

        TailBehind(Mark mark) {
            this.mark = mark;
            this.end = mark;
            this.met = mark.event() == null;
        }

        void add(long sequence, UUID id, String name, String revision, @Nullable String payload) {
            if (payload == null) {
                met = id.equals(mark.event());
                return;
            }
            whole &= sequence == end.version() + 1;
            end = new Mark(mark.stream(), sequence, id);
            characters += payload.length();
            StoredEvent event = serializer.read(name, revision, payload);
            if (event != null) {
                events.add(event);
            }
        }

        StreamTail read() {
            return new StreamTail(met && whole, events, end, characters);
        }
    }
}

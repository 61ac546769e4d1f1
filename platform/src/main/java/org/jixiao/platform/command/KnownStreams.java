package org.jixiao.platform.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.eventlog.EventLog.Mark;
import org.jixiao.platform.eventlog.EventLog.StreamTail;
import org.springframework.util.unit.DataSize;

/**
 * What this process knows of streams, so that a command reads only what came since. It learns from committed events that were
 * read from the log and from nothing else, not even from what it appends itself; and what it knows is never used alone, but
 * followed by the tail that was read under the lock. So a decision, a refusal too, rests on the whole stream as it is now.
 */
final class KnownStreams {

    /** What a stream costs beside its events, in characters. */
    private static final int OVERHEAD = 500;

    private final Cache<Key, Known<?>> cache;

    /** @param size bound on the payloads behind everything that is kept, a character counted as a byte */
    KnownStreams(DataSize size) {
        cache = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .<Key, Known<?>>weigher((_, known) -> known.weight())
                .executor(Runnable::run)
                .build();
    }

    /** A stream can be known twice: as the state of the aggregate that owns it, and as events that others heed. */
    private record Key(String stream, boolean folded) {}

    /**
     * A stream up to a mark.
     *
     * @param value the state folded from it, or its events
     * @param weight roughly the memory it takes
     */
    record Known<T>(Key key, T value, Mark mark, int weight) {}

    /** The state of an aggregate, as far as it is known. */
    <S> Known<S> state(String stream, S initial) {
        return find(new Key(stream, true), initial);
    }

    /** The events of a consulted stream, as far as they are known. */
    Known<List<StoredEvent>> events(String stream) {
        return find(new Key(stream, false), List.of());
    }

    /** The stream with its tail. If the fold throws, nothing is learned. */
    <T> Known<T> learn(Known<T> known, StreamTail tail, BiFunction<T, List<StoredEvent>, T> fold) {
        if (!tail.joined()) {
            throw torn(known);
        }
        if (tail.end().version() == known.mark().version()) {
            return known;
        }
        Known<T> more = new Known<>(
                known.key(), fold.apply(known.value(), tail.events()), tail.end(), known.weight() + tail.characters());
        cache.asMap().merge(known.key(), more, KnownStreams::further);
        return more;
    }

    @SuppressWarnings("unchecked") // a key always has values of one type: its stream's state, or a list of events
    private <T> Known<T> find(Key key, T nothing) {
        Known<T> known = (Known<T>) cache.getIfPresent(key);
        return known == null ? new Known<>(key, nothing, Mark.start(key.stream()), OVERHEAD) : known;
    }

    private static Known<?> further(Known<?> one, Known<?> other) {
        return one.mark().version() > other.mark().version() ? one : other;
    }

    /** The log no longer holds what was read from it: it was restored to an earlier moment under a running process. */
    private RuntimeException torn(Known<?> known) {
        if (known.mark().event() == null) {
            return new IllegalStateException("the stream has a gap: " + known.key().stream());
        }
        cache.invalidate(known.key());
        return new ConcurrencyException("the stream is no longer what was read of it: " + known.key().stream());
    }
}

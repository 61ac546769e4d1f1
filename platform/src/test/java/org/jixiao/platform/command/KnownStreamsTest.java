package org.jixiao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.platform.command.KnownStreams.Known;
import org.jixiao.platform.eventlog.EventLog.Mark;
import org.jixiao.platform.eventlog.EventLog.StreamTail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayName("What is known of streams")
class KnownStreamsTest {

    private static final String STREAM = "account:account/A1/2020";

    private final KnownStreams streams = new KnownStreams(DataSize.ofKilobytes(10));

    private record Counted() implements StoredEvent {}

    @Test
    @DisplayName("is what was read of them, and grows by what is read later")
    void grows() {
        learn(STREAM, tail(STREAM, -1, 3));
        learn(STREAM, tail(STREAM, 2, 2));

        Known<Integer> known = streams.state(STREAM, 0);
        assertThat(known.value()).isEqualTo(5);
        assertThat(known.mark().version()).isEqualTo(4);
    }

    @Test
    @DisplayName("as a state and as events are two things")
    void stateAndEventsAreTwoThings() {
        learn(STREAM, tail(STREAM, -1, 3));

        assertThat(streams.events(STREAM).value()).isEmpty();
    }

    @Test
    @DisplayName("stays as it was if the fold throws")
    void survivesAFoldThatThrows() {
        learn(STREAM, tail(STREAM, -1, 3));

        assertThatThrownBy(() -> streams.learn(streams.state(STREAM, 0), tail(STREAM, 2, 1), (_, _) -> {
                    throw new IllegalStateException("cannot fold this one");
                }))
                .hasMessage("cannot fold this one");

        assertThat(streams.state(STREAM, 0).mark().version()).isEqualTo(2);
        assertThat(learn(STREAM, tail(STREAM, 2, 1)).value()).isEqualTo(4);
    }

    @Test
    @DisplayName("never goes back because a slower command read less")
    void neverGoesBack() {
        Known<Integer> before = streams.state(STREAM, 0);
        learn(STREAM, tail(STREAM, -1, 5));
        streams.learn(before, tail(STREAM, -1, 3), KnownStreamsTest::count);

        assertThat(streams.state(STREAM, 0).mark().version()).isEqualTo(4);
    }

    @Test
    @DisplayName("is forgotten, and the command tried again, if the stream is no longer what was read of it")
    void isForgottenWhenTheLogWasRestored() {
        learn(STREAM, tail(STREAM, -1, 3));
        Known<Integer> known = streams.state(STREAM, 0);

        assertThatThrownBy(() -> streams.learn(known, torn(STREAM), KnownStreamsTest::count))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(streams.state(STREAM, 0).mark()).isEqualTo(Mark.start(STREAM));
    }

    @Test
    @DisplayName("never bridges a gap in a stream")
    void neverBridgesAGap() {
        assertThatThrownBy(() -> learn(STREAM, torn(STREAM))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is bounded, however many streams there are")
    void isBounded() {
        for (int i = 0; i < 1_000; i++) {
            learn("account:account/A" + i + "/2020", tail("account:account/A" + i + "/2020", -1, 5));
        }

        long kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += streams.state("account:account/A" + i + "/2020", 0).value() > 0 ? 1 : 0;
        }
        assertThat(kept).isPositive().isLessThanOrEqualTo(10);
    }

    private Known<Integer> learn(String stream, StreamTail tail) {
        return streams.learn(streams.state(stream, 0), tail, KnownStreamsTest::count);
    }

    private static int count(int before, List<StoredEvent> events) {
        return before + events.size();
    }

    /** So many events of 100 characters behind a version. */
    private static StreamTail tail(String stream, long after, int count) {
        Mark end = new Mark(stream, after + count, UUID.randomUUID());
        return new StreamTail(true, Collections.nCopies(count, new Counted()), end, 100 * count);
    }

    private static StreamTail torn(String stream) {
        return new StreamTail(false, List.of(), new Mark(stream, 9, UUID.randomUUID()), 0);
    }
}

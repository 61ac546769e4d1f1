package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jixiao.contracts.EventRegister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;

/** A processor behind a tail, in all small cases: the tail's size, the head's steps, when the processor looks, where it starts. */
@DisplayName("The tail of the log")
class TailTest {

    private static final int LENGTH = 6;
    private static final Set<String> OWN = Set.of("sample.own");
    private static final EventDecoder DECODER = new EventDecoder(
            new StoredNameSerializer(EventMapper.create(), EventRegister.of(List.of())), EventMapper.create());

    private final List<PositionedEvent> log = new ArrayList<>();
    private long readFromLog;
    private boolean away;
    private long end = LENGTH - 1;

    @Test
    @DisplayName(
            "with the log behind it shows every event of a processor's names once and in order, wherever the seam lies")
    void missesAndRepeatsNothing() {
        int cases = 0;
        for (int names = 0; names < 1 << LENGTH; names++) {
            write(names);
            for (int size = 1; size <= 3; size++) {
                for (int stride = 1; stride <= 4; stride++) {
                    for (int steps = 0; steps < 1 << (LENGTH - 1); steps += 3) {
                        for (int looks = 0; looks < 1 << LENGTH; looks += 5) {
                            int start = cases++ % LENGTH;
                            assertThat(follow(size, stride, steps, looks, start))
                                    .as(
                                            "names %s size %s stride %s steps %s looks %s",
                                            names, size, stride, steps, looks)
                                    .containsExactlyElementsOf(ownAfter(start - 1));
                        }
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("forgets what a restored log no longer holds, and whoever reads starts over")
    void goesBack() {
        write(0b111111);
        Tail tail = tail(10, Long.MAX_VALUE);
        List<String> heard = new ArrayList<>();
        tail.onMove(() -> heard.add("on"));
        tail.onBack(() -> heard.add("back"));
        tail.follow(-1, this::read);
        tail.follow(5, this::read);
        tail.requireHolding(5);

        end = 2;
        assertThatThrownBy(() -> tail.requireHolding(5)).isInstanceOf(TransientDataAccessResourceException.class);
        tail.follow(2, this::read);
        assertThat(tail.position()).isEqualTo(2);
        assertThat(heard).containsExactly("on", "on", "back");
        readFromLog = 0;
        assertThat(tail.read(1, 2, OWN)).hasSize(1);
        assertThat(readFromLog).isEqualTo(1);
    }

    @Test
    @DisplayName("is read once from the log for all who keep up with it")
    void readsOnce() {
        write(0b111111);
        Tail tail = tail(10, Long.MAX_VALUE);
        List<Processor> processors = List.of(new Processor(tail, 10, -1), new Processor(tail, 10, -1));
        tail.follow(-1, this::read);
        readFromLog = 0;
        for (long head = 0; head < LENGTH; head++) {
            tail.follow(head, this::read);
            processors.forEach(Processor::look);
        }

        assertThat(processors)
                .allSatisfy(processor -> assertThat(processor.handled).containsExactlyElementsOf(ownAfter(-1)));
        assertThat(readFromLog).isEqualTo(LENGTH);
    }

    @Test
    @DisplayName("does not wake a processor for other events, but never lets its position lag further than a stride")
    void wakesForOwnEvents() {
        write(0b000000);
        Tail tail = tail(10, Long.MAX_VALUE);
        MilestoneStream stream = new MilestoneStream(tail, OWN, 4, -1);
        Runnable stop = tail.onMove(() -> {});
        tail.follow(-1, this::read);
        List<Long> milestones = new ArrayList<>();
        for (long head = 0; head < LENGTH; head++) {
            tail.follow(head, this::read);
            stream.peek().ifPresent(message -> milestones.add(((Milestone) message.getPayload()).position()));
        }
        stop.run();

        assertThat(milestones).isNotEmpty().allMatch(milestone -> milestone == 3);
    }

    @Test
    @DisplayName("keeps within its bytes, and what it dropped is read from the log")
    void keepsWithinItsBytes() {
        write(0b111111);
        Tail tail = tail(10, DECODER.event(log.getFirst()).size() * 2);
        Processor late = new Processor(tail, 10, -1);
        tail.follow(-1, this::read);
        tail.follow(LENGTH - 1, this::read);
        readFromLog = 0;
        late.look();
        long afterTheSeam = readFromLog;
        tail.read(LENGTH - 3, LENGTH - 1, OWN);

        assertThat(late.handled).containsExactlyElementsOf(ownAfter(-1));
        assertThat(afterTheSeam).isEqualTo(LENGTH);
        assertThat(readFromLog).isEqualTo(LENGTH);
    }

    @Test
    @DisplayName("forgets what it cannot read while the log is away, and nothing is missed when the log is back")
    void forgetsWhatItCannotRead() {
        write(0b111111);
        Tail tail = tail(10, Long.MAX_VALUE);
        Processor processor = new Processor(tail, 10, -1);
        tail.follow(-1, this::read);
        tail.follow(1, this::read);
        processor.look();
        away = true;
        tail.follow(3, this::read);
        away = false;
        processor.look();
        tail.follow(5, this::read);
        processor.look();

        assertThat(processor.handled).containsExactlyElementsOf(ownAfter(-1));
    }

    private List<Long> follow(int size, int stride, int steps, int looks, int start) {
        Tail tail = tail(size, Long.MAX_VALUE);
        Processor processor = new Processor(tail, stride, start - 1);
        for (int head = 0; head < LENGTH; head++) {
            boolean stops = head == LENGTH - 1 || (steps >> head & 1) == 1;
            if (stops) {
                tail.follow(head, this::read);
            }
            if ((looks >> head & 1) == 1) {
                processor.look();
            }
        }
        processor.look();
        return processor.handled;
    }

    /** Stores its position after each milestone, and reads from there, as processors do. */
    private static final class Processor {

        private final Tail tail;
        private final MilestoneStream stream;
        private final List<Long> handled = new ArrayList<>();
        private long stored;

        Processor(Tail tail, int stride, long stored) {
            this.tail = tail;
            this.stream = new MilestoneStream(tail, OWN, stride, stored);
            this.stored = stored;
            stream.setOnAvailableCallback(() -> {});
        }

        void look() {
            while (stream.peek().isPresent()) {
                try {
                    long upTo = ((Milestone) stream.nextAvailable().getPayload()).position();
                    tail.read(stored, upTo, OWN).forEach(event -> handled.add(event.position()));
                    stored = upTo;
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private Tail tail(int maxEvents, long maxBytes) {
        return new Tail(
                this::read, () -> -1, () -> end, DECODER, Set.of("sample.own", "sample.other"), maxEvents, maxBytes);
    }

    /** One event per position; a set bit makes it the processor's own, every fourth other one is unknown to the process. */
    private void write(int own) {
        log.clear();
        for (int position = 0; position < LENGTH; position++) {
            String name =
                    (own >> position & 1) == 1 ? "sample.own" : position % 4 == 0 ? "else.unknown" : "sample.other";
            log.add(new PositionedEvent(
                    position,
                    Instant.EPOCH,
                    new UUID(0, position),
                    "sample",
                    "sample:x",
                    position,
                    name,
                    "1",
                    "{}",
                    "{}",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "sample_log"));
        }
    }

    private List<PositionedEvent> read(long after, long upTo, Collection<String> names, int limit) {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        List<PositionedEvent> found = log.stream()
                .filter(event -> event.position() > after && event.position() <= upTo)
                .filter(event -> names.contains(event.payloadType()))
                .limit(limit)
                .toList();
        readFromLog += found.size();
        return found;
    }

    private List<Long> ownAfter(long position) {
        return LongStream.range(position + 1, LENGTH)
                .filter(at -> OWN.contains(log.get((int) at).payloadType()))
                .boxed()
                .toList();
    }
}

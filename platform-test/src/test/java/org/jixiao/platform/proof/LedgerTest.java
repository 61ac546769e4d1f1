package org.jixiao.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What checks the log can itself fail. */
@DisplayName("The ledger of the proof")
class LedgerTest {

    private static final Instant NOON = Instant.parse("2020-01-02T04:00:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private final Ledger log = new Ledger();

    @Test
    @DisplayName("folds a sound log")
    void folds() {
        log.add(event(0, FIRST, "a", 0));
        log.add(event(1, SECOND, "b", 0));
        log.add(event(2, THIRD, "a", 1));

        assertThat(log.head()).isEqualTo(2);
        assertThat(log.accounts().get("a")).isEqualTo(new Ledger.Account(1, 2, new BigDecimal("2.00")));
    }

    @Test
    @DisplayName("rejects a hole")
    void hole() {
        log.add(event(0, FIRST, "a", 0));

        assertRejected(event(2, SECOND, "a", 1), "position 2 follows 0");
    }

    @Test
    @DisplayName("rejects a log that does not begin with 0")
    void beginning() {
        assertRejected(event(1, FIRST, "a", 0), "position 1 follows -1");
    }

    @Test
    @DisplayName("rejects a position that is given twice")
    void positionTwice() {
        log.add(event(0, FIRST, "a", 0));

        assertRejected(event(0, SECOND, "b", 0), "position 0 follows 0");
    }

    @Test
    @DisplayName("rejects an event with two positions")
    void eventTwice() {
        log.add(event(0, FIRST, "a", 0));

        assertRejected(event(1, FIRST, "a", 1), "has two positions");
    }

    @Test
    @DisplayName("rejects events of one stream that are swapped")
    void swap() {
        log.add(event(0, FIRST, "a", 0));

        assertRejected(event(1, SECOND, "a", 2), "in a event 2 follows event 0");
    }

    @Test
    @DisplayName("rejects a position that belonged to another event before")
    void changedPosition() {
        log.add(event(0, FIRST, "a", 0));

        log.confirm(0, FIRST);
        assertThatThrownBy(() -> log.confirm(0, SECOND)).hasMessageContaining("was given to event");
    }

    @Test
    @DisplayName("rejects a log that has become shorter")
    void vanishedPosition() {
        log.add(event(0, FIRST, "a", 0));

        assertThatThrownBy(() -> log.confirm(1, SECOND)).hasMessageContaining("is not there any more");
    }

    @Test
    @DisplayName("rejects a command that counts twice")
    void commandTwice() {
        log.add(command(0, FIRST, 0, "key"));

        assertRejected(command(1, SECOND, 1, "key"), "command key counted twice");
    }

    @Test
    @DisplayName("rejects a second reaction to one event")
    void reactionTwice() {
        log.add(entry(0, FIRST, "a", 0, 0, "100.00", null, null));
        log.add(entry(1, SECOND, "a", 1, 1, null, "one", FIRST));

        assertThat(log.owedReactions()).isEmpty();
        assertRejected(entry(2, THIRD, "a", 2, 2, null, "two", FIRST), "was reacted to twice");
    }

    @Test
    @DisplayName("knows who waits for a reaction")
    void owedReaction() {
        log.add(entry(0, FIRST, "a", 0, 0, "100.00", null, null));

        assertThat(log.owedReactions()).containsExactly(FIRST);
    }

    @Test
    @DisplayName("counts what was committed late, and names what a reader has lost")
    void lateCommit() {
        log.add(entry(0, SECOND, "b", 0, 2, "1.00", null, null));
        log.add(entry(1, FIRST, "a", 0, 1, "1.00", null, null));

        assertThat(log.lateCommits()).isOne();
        assertThat(log.longestWait()).isEqualTo(Duration.ofMillis(40));
        log.requireAllSeen("A reader", List.of(FIRST, SECOND));
        assertThatThrownBy(() -> log.requireAllSeen("A reader", List.of(SECOND)))
                .hasMessageContaining("A reader lost 1 of 2 events")
                .hasMessageContaining(FIRST.toString())
                .hasMessageContaining("40 ms later, behind global index 2");
    }

    private void assertRejected(Entry entry, String why) {
        assertThatThrownBy(() -> log.add(entry))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    private static Entry event(long position, UUID id, String stream, long sequence) {
        return entry(position, id, stream, sequence, position, "1.00", null, null);
    }

    private static Entry command(long position, UUID id, long sequence, String key) {
        return entry(position, id, "a", sequence, position, "1.00", key, null);
    }

    private static Entry entry(
            long position,
            UUID id,
            String stream,
            long sequence,
            long globalIndex,
            @Nullable String amount,
            @Nullable String key,
            @Nullable UUID cause) {
        return new Entry(
                position,
                id,
                globalIndex,
                stream,
                sequence,
                amount == null ? null : new BigDecimal(amount),
                key,
                cause,
                NOON,
                NOON.plusMillis(40));
    }
}

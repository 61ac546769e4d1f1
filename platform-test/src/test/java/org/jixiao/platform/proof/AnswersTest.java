package org.jixiao.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.platform.proof.Deed.Append;
import org.jixiao.platform.proof.Deed.Ending;
import org.jixiao.platform.proof.Deed.Send;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What compares the log with the writers' answers can itself fail. */
@DisplayName("The answers of a round")
class AnswersTest {

    private static final UUID SENT = new UUID(0, 1);
    private static final UUID KEPT = new UUID(0, 2);
    private static final UUID UNDONE = new UUID(0, 3);
    private static final UUID ROLLED_BACK = new UUID(0, 4);

    private final Answers answers = new Answers(new Script(
            1,
            List.of(List.of(List.of(
                    new Send("send", "a", BigDecimal.ONE, 0, 0, false, false),
                    new Append("keep", "b", List.of(KEPT), List.of(UNDONE), 0, 0, 0, Ending.COMMIT),
                    new Append("drop", "c", List.of(ROLLED_BACK), List.of(), 0, 0, 0, Ending.ROLLBACK)))),
            List.of(0),
            List.of()));

    private final Ledger log = new Ledger();

    @Test
    @DisplayName("agree with a log that holds what was acknowledged and nothing else")
    void agree() {
        answered();
        log.add(entry(0, SENT, "send"));
        log.add(entry(1, KEPT, null));

        answers.requireIn(log, -1);
        assertThat(answers.count()).isEqualTo(3);
        assertThat(answers.rollbacks()).isEqualTo(2);
    }

    @Test
    @DisplayName("are broken by a lost command")
    void lostCommand() {
        answered();
        log.add(entry(0, KEPT, null));

        assertBroken("acknowledged command send is lost");
    }

    @Test
    @DisplayName("are broken by a lost transaction")
    void lostTransaction() {
        answered();
        log.add(entry(0, SENT, "send"));

        assertBroken("of transaction keep is lost");
    }

    @Test
    @DisplayName("are broken by what was rolled back and is there")
    void rolledBack() {
        answered();
        log.add(entry(0, SENT, "send"));
        log.add(entry(1, KEPT, null));
        log.add(entry(2, ROLLED_BACK, null));

        assertBroken("of transaction drop was taken back and is in the log");
    }

    @Test
    @DisplayName("are broken by what was undone and is there")
    void undone() {
        answered();
        log.add(entry(0, SENT, "send"));
        log.add(entry(1, KEPT, null));
        log.add(entry(2, UNDONE, null));

        assertBroken("of transaction keep was undone and is in the log");
    }

    @Test
    @DisplayName("are broken by an event of nobody")
    void nobodys() {
        answered();
        log.add(entry(0, SENT, "send"));
        log.add(entry(1, KEPT, null));
        log.add(entry(2, new UUID(0, 9), "another key"));

        assertBroken("nobody was told of event");
    }

    @Test
    @DisplayName("are broken by a command that was refused and is there")
    void refused() {
        hear("REFUSED\tsend");
        hear("ENDED\tkeep");
        hear("ENDED\tdrop");
        log.add(entry(0, SENT, "send"));
        log.add(entry(1, KEPT, null));

        assertBroken("command send was refused and is in the log");
    }

    @Test
    @DisplayName("are broken by two different answers to one command")
    void contradiction() {
        answered();
        hear("WRITTEN\tsend\t" + KEPT);

        assertBroken("command send was answered with event");
    }

    @Test
    @DisplayName("are broken by a deed that nobody answered")
    void unanswered() {
        hear("ENDED\tkeep");

        assertBroken("command send was never answered");
    }

    private void answered() {
        hear("WRITTEN\tsend\t" + SENT);
        hear("WRITTEN\tsend\t" + SENT);
        hear("ENDED\tkeep");
        hear("ENDED\tdrop");
    }

    private void hear(String line) {
        answers.hear(Word.Heard.of(line));
    }

    private void assertBroken(String why) {
        assertThatThrownBy(() -> answers.requireIn(log, -1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }

    private static Entry entry(long position, UUID id, @Nullable String key) {
        return new Entry(
                position, id, position, "s" + position, 0, BigDecimal.ONE, key, null, Instant.EPOCH, Instant.EPOCH);
    }
}

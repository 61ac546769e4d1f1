package org.jixiao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("Turns")
class TurnsTest {

    /** Somebody who may jump the queue does so nearly always. */
    private static final int ROUNDS = 20;

    private final Turns turns = new Turns(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @Test
    @DisplayName("come in the order in which they were asked for")
    void comeInOrder() throws InterruptedException {
        List<String> served = new CopyOnWriteArrayList<>();
        List<Thread> callers = new ArrayList<>();
        callers.add(caller(() -> finish.await(), served, "first"));
        for (String name : List.of("second", "third", "fourth")) {
            callers.add(caller(() -> {}, served, name));
        }
        finish.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(served).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    @DisplayName("never come to somebody who has just had one while another waits")
    void nobodyJumpsTheQueue() throws Throwable {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> served = new CopyOnWriteArrayList<>();
            Thread waiting = turns.take(() -> caller(() -> {}, served, "who waited"));
            turns.take(() -> served.add("who had one"));
            waiting.join();
            assertThat(served).containsExactly("who waited", "who had one");
        }
    }

    @Test
    @DisplayName("that do not come are refused as where no connection is to be had")
    void areRefused() throws InterruptedException {
        Thread busy = caller(() -> finish.await(), new ArrayList<>(), "busy");
        assertThatThrownBy(() -> turns.take(() -> "done")).isInstanceOf(CannotCreateTransactionException.class);
        finish.countDown();
        busy.join();
    }

    @Test
    @DisplayName("are given back by work that fails")
    void areGivenBack() throws Throwable {
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.<String>take(() -> "done")).isEqualTo("done");
    }

    @Test
    @DisplayName("are given up for others, but never all")
    void areGivenUp() {
        new Turns(3).giveUp(2);
        assertThatThrownBy(() -> new Turns(3).giveUp(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jixiao.event-log.pool-size");
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    /** Has its turn, or waits for it, when this returns. */
    private Thread caller(Work work, List<String> served, String name) {
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                turns.take(() -> {
                    work.run();
                    return served.add(name);
                });
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        });
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        caller.getState() == Thread.State.WAITING || caller.getState() == Thread.State.TIMED_WAITING);
        return caller;
    }
}

package org.jixiao.platform.watch;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jixiao.platform.processor.DeadLetter;
import org.jixiao.platform.processor.LetterBox;
import org.jixiao.platform.processor.Runner;
import org.springframework.dao.DataAccessResourceFailureException;

/** A processor that stands as a test says, or does not tell how. */
final class OneProcessor implements LetterBox {

    private final String name;
    private final CountDownLatch silence = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile Supplier<Runner.Status> standing = () -> status(-1, 0);

    OneProcessor(String name) {
        this.name = name;
    }

    void stands(long position, long pending) {
        standing = () -> status(position, pending);
    }

    void fail() {
        standing = () -> {
            throw new DataAccessResourceFailureException("away");
        };
    }

    /** Whoever asks gets no answer; somebody has asked when this returns. */
    void fallSilent() {
        Supplier<Runner.Status> answer = standing;
        standing = () -> {
            asked.countDown();
            try {
                silence.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return answer.get();
        };
        await().until(() -> asked.getCount() == 0);
    }

    /** Whoever waits for an answer gets it. */
    void answer() {
        silence.countDown();
    }

    @Override
    public Set<String> names() {
        return Set.of(name);
    }

    @Override
    public List<Runner.Status> statuses() {
        return List.of(standing.get());
    }

    @Override
    public List<DeadLetter> letters(String processor) {
        return List.of();
    }

    @Override
    public long count(String processor) {
        return 0;
    }

    @Override
    public int retry(String processor, long position, Consumer<DeadLetter> delivered) {
        return 0;
    }

    @Override
    public Optional<DeadLetter> drop(String processor, long position, Consumer<DeadLetter> dropping) {
        return Optional.empty();
    }

    private Runner.Status status(long position, long pending) {
        return new Runner.Status(
                name + "#g1", Runner.Kind.PROJECTION, Runner.Health.RUNNING, position, position + pending, pending);
    }
}

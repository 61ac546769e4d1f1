package org.jixiao.underfire;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;

/** A caller who asks one replica after the other until one answers, whatever is killed meanwhile. */
final class Persistent {

    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(10);

    private final List<Api> replicas;
    private final BooleanSupplier wanted;
    private int next;

    /** @param wanted whether an answer is still of use: while nobody answers and it is not, asking fails */
    Persistent(List<Api> replicas, BooleanSupplier wanted) {
        this.replicas = replicas;
        this.wanted = wanted;
    }

    /** The first answer that is one: not the server's failure, and not that the same request is under way. */
    Answer ask(Function<Api, Answer> request) {
        while (wanted.getAsBoolean()) {
            Api replica = replicas.get(next++ % replicas.size());
            try {
                Answer answer = request.apply(replica);
                if (answer.status() < 500 && !(answer.status() == 409 && isUnderWay(answer))) {
                    return answer;
                }
            } catch (UncheckedIOException _) {
                // killed before it could answer: it may have done what was asked, so it is asked again
            }
            LockSupport.parkNanos(BREATH);
        }
        throw new IllegalStateException("nobody answers");
    }

    private static boolean isUnderWay(Answer answer) {
        return "request-in-progress".equals(answer.problem());
    }
}

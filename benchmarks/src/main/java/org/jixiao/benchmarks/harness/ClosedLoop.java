package org.jixiao.benchmarks.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Callers that each send their next wish as soon as the last one is answered. */
public final class ClosedLoop {

    /** What one caller does again and again; used by one thread at a time. */
    public interface Work {
        void once() throws Exception;
    }

    private ClosedLoop() {}

    /** Answers per second of all callers together, each on a virtual thread. Counts what is done into {@code done}. */
    public static double perSecond(List<? extends Work> callers, Duration atLeast, LongAdder done)
            throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + atLeast.toNanos();
        long answered = together(callers, caller -> {
            long count = 0;
            while (System.nanoTime() < end) {
                caller.once();
                count++;
            }
            return count;
        });
        done.add(answered);
        return answered / ((System.nanoTime() - begin) / 1e9);
    }

    /** Each caller, on a virtual thread of its own, does its work this often. */
    public static void times(List<? extends Work> callers, int times) throws InterruptedException {
        together(callers, caller -> {
            for (int i = 0; i < times; i++) {
                caller.once();
            }
            return times;
        });
    }

    private interface Turn {
        long of(Work caller) throws Exception;
    }

    private static long together(List<? extends Work> callers, Turn turn) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> running = new ArrayList<>();
            callers.forEach(caller -> running.add(threads.submit(() -> turn.of(caller))));
            long answered = 0;
            for (Future<Long> caller : running) {
                answered += await(caller);
            }
            return answered;
        }
    }

    private static long await(Future<Long> caller) throws InterruptedException {
        try {
            return caller.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller failed: its figures would mean nothing", e.getCause());
        }
    }
}

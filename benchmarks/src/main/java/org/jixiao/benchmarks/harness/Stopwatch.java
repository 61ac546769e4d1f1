package org.jixiao.benchmarks.harness;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The time of small things. */
public final class Stopwatch {

    private Stopwatch() {}

    /** The median of many single calls, in milliseconds. */
    public static double medianMillis(int repetitions, IntConsumer call) {
        List<Double> times = IntStream.range(0, repetitions)
                .mapToObj(number -> {
                    long begin = System.nanoTime();
                    call.accept(number);
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toList();
        return new Series("", "", "ms", times).median();
    }
}

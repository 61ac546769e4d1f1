package org.jixiao.benchmarks.child;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Looks at this process's memory ten times a second. */
final class MemoryOverTime {

    private static final long EVERY_MILLIS = 100;

    private final List<Double> heap = new CopyOnWriteArrayList<>();
    private final List<Double> resident = new CopyOnWriteArrayList<>();
    private final Thread thread;

    private MemoryOverTime() {
        thread = Thread.ofPlatform().daemon().unstarted(this::look);
    }

    static MemoryOverTime watch() {
        MemoryOverTime memory = new MemoryOverTime();
        memory.thread.start();
        return memory;
    }

    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    /** Used after collections, in MiB, comma-separated. */
    String heap() {
        return text(heap);
    }

    /** In MiB, comma-separated. */
    String resident() {
        return text(resident);
    }

    private void look() {
        long pid = ProcessHandle.current().pid();
        do {
            heap.add(Memory.heapAfterCollection());
            resident.add(Memory.resident(pid));
        } while (pauses());
    }

    private static boolean pauses() {
        try {
            Thread.sleep(EVERY_MILLIS);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    private static String text(List<Double> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, "%.1f", value))
                .collect(Collectors.joining(","));
    }
}

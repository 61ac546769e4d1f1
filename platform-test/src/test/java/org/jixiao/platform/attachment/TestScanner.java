package org.jixiao.platform.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A scanner that finds what a file says of itself. */
final class TestScanner implements MalwareCheck {

    static final String MALWARE = "malware";
    static final String UNKNOWN = "unknown";
    static final String BROKEN = "broken";
    static final String HELD = "held";

    private final Queue<Path> seen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger holds = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public Finding check(Path file) throws IOException {
        seen.add(file);
        String words = Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        if (words.endsWith(BROKEN)) {
            throw new IOException("the scanner cannot read the file");
        }
        if (words.endsWith(HELD)) {
            hold();
        }
        if (words.endsWith(UNKNOWN)) {
            return Finding.NOT_CHECKED;
        }
        return words.endsWith(MALWARE) ? Finding.MALWARE : Finding.CLEAN;
    }

    private void hold() throws IOException {
        holds.incrementAndGet();
        try {
            if (!released.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody let the file go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    int holds() {
        return holds.get();
    }

    void release() {
        released.countDown();
    }

    /** Files that were shown here and are still there. */
    Queue<Path> left() {
        Queue<Path> left = new ConcurrentLinkedQueue<>(seen);
        left.removeIf(file -> !Files.exists(file));
        return left;
    }
}

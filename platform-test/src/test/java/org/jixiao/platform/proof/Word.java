package org.jixiao.platform.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a worker tells the harness, one line each. A line leaves the process whole and at once, so that what was said before a
 * SIGKILL has been said.
 */
enum Word {
    /** The context is up. */
    READY,
    /** A command was answered: key, id of its last event. */
    WRITTEN,
    /** A command was refused: key. */
    REFUSED,
    /** A transaction came to its end, whichever: key. */
    ENDED,
    /** Something failed in a way that may pass and is tried again: key, cause. */
    AGAIN,
    /** All deeds of a round are done: seed. */
    PLAYED,
    /** The platform's stream delivered an event: position, id. */
    SAW,
    /** This replica holds claims of the projection. */
    PROJECTS,
    /** This replica holds none. */
    WAITS,
    /** Something failed that must not fail: what. */
    BROKEN;

    void say(OutputStream harness, Object... details) {
        StringBuilder line = new StringBuilder(name());
        for (Object detail : details) {
            line.append('\t').append(detail.toString().replaceAll("\\s+", " "));
        }
        byte[] bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        synchronized (harness) {
            try {
                harness.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("the harness does not listen any more", e);
            }
        }
    }

    /** A line as it was heard. */
    record Heard(Word word, List<String> details) {

        static Heard of(String line) {
            String[] parts = line.split("\t");
            return new Heard(Word.valueOf(parts[0]), List.of(parts).subList(1, parts.length));
        }

        String detail(int index) {
            return details.get(index);
        }
    }
}

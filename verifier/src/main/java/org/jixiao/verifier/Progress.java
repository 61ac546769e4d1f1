package org.jixiao.verifier;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Says once a second how far a long verification is; a short one passes without a word. */
final class Progress implements LongConsumer {

    private static final long SECOND = 1_000_000_000;

    private final Words words;
    private final PrintStream err;
    private long next = System.nanoTime() + SECOND;
    private boolean shown;

    Progress(Words words, PrintStream err) {
        this.words = words;
        this.err = err;
    }

    @Override
    public void accept(long events) {
        if ((events & 1023) == 0 && System.nanoTime() >= next) {
            next = System.nanoTime() + SECOND;
            err.print("\r" + words.say("progress", events));
            err.flush();
            shown = true;
        }
    }

    void end() {
        if (shown) {
            err.println();
        }
    }
}

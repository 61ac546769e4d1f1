package org.jixiao.launcher.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * One line per process as it becomes ready. On a terminal a last line shows what is still awaited; in a file or a pipe there is
 * no such line, so that every line is a fact.
 */
public final class Progress {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long begin;
    private final Set<String> awaited = new LinkedHashSet<>();

    public Progress(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    /** Says something that concerns the whole. */
    public synchronized void say(String line) {
        out.println(erased() + line);
        showAwaited();
    }

    /** Something begins that will take a while. */
    public synchronized void await(String name) {
        awaited.add(name);
        showAwaited();
    }

    /** It is done. */
    public synchronized void done(String name) {
        awaited.remove(name);
        out.println(erased() + String.format(Locale.ROOT, "  %-14s ready %6.1f s", name, seconds()));
        showAwaited();
    }

    /** Time has passed; the last line on a terminal says so. */
    public synchronized void tick() {
        showAwaited();
    }

    /** What comes now is no longer progress. */
    public synchronized void end() {
        awaited.clear();
        out.print(erased());
        out.flush();
    }

    public Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - begin);
    }

    private double seconds() {
        return elapsed().toMillis() / 1000.0;
    }

    private String erased() {
        return terminal ? ERASE_LINE : "";
    }

    private void showAwaited() {
        if (terminal && !awaited.isEmpty()) {
            out.printf(Locale.ROOT, "%s  %5.1f s, waiting for %s", ERASE_LINE, seconds(), String.join(", ", awaited));
            out.flush();
        }
    }
}

package org.jixiao.benchmarks.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.jixiao.benchmarks.postgres.PlainDatabase;

/** A process of its own on our class path. It reports by lines and ends when its input does. */
public final class ChildJvm implements AutoCloseable {

    /** Begins the lines that are meant for the parent; a logger may write others. */
    private static final String MARK = "> ";

    private static final String READY = MARK + "ready";

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ChildJvm start(Class<?> main, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Daxoniq.update-checker.disabled=true", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** How a child finds a log; {@link #log} reads it. */
    public static List<String> arguments(LogDatabase log) {
        return List.of(
                log.url(),
                log.database().user(),
                log.database().name(),
                log.eventLogPassword(),
                log.readModelPassword());
    }

    static LogDatabase log(String[] arguments) {
        return new LogDatabase(new PlainDatabase(arguments[0], arguments[1], arguments[2]), arguments[3], arguments[4]);
    }

    /** In a child: tells the parent a line. */
    static void tell(String line) {
        System.out.println(MARK + line);
    }

    /** In a child: everything is told, and its work has begun. */
    static void tellReady() {
        System.out.println(READY);
    }

    /** Every line that the child tells before it is ready. */
    public List<String> linesUntilReady() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("a child process ended early; its last words: " + lines);
            }
            if (line.startsWith(MARK)) {
                lines.add(line.substring(MARK.length()));
            } else {
                System.out.println(line);
            }
        }
        return lines;
    }

    /** In a child: waits until the parent wants it to end, which the parent's own end means, too. */
    static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // nothing is ever said
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

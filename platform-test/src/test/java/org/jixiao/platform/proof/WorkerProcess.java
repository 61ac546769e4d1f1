package org.jixiao.platform.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jixiao.platform.test.postgres.DurableServer;

/** A place for a {@link Worker}: the process in it may be killed and is then replaced by another one. */
final class WorkerProcess implements AutoCloseable {

    private static final long NOTHING = Long.MIN_VALUE;

    private final String name;
    private final Path log;
    private final Supplier<List<String>> properties;
    private final BiConsumer<WorkerProcess, Word.Heard> listener;
    private Process process;
    private Thread listening = Thread.currentThread();
    private boolean ready;
    private boolean killing;
    private long ordered = NOTHING;
    private long played = NOTHING;

    WorkerProcess(
            String name,
            Path folder,
            Supplier<List<String>> properties,
            BiConsumer<WorkerProcess, Word.Heard> listener) {
        this.name = name;
        this.log = folder.resolve(name + ".log");
        this.properties = properties;
        this.listener = listener;
        this.process = start();
    }

    /** Has it play the script of a seed; at once, or as soon as it is ready. */
    synchronized void play(long seed) {
        ordered = seed;
        if (ready) {
            order();
        }
    }

    synchronized boolean hasPlayed(long seed) {
        return played == seed;
    }

    synchronized boolean isReady() {
        return ready;
    }

    /** SIGKILL, and another process in its place. It begins the script from its beginning, unless it was through. */
    void kill() throws InterruptedException {
        Process killed;
        synchronized (this) {
            killed = process;
            ready = false;
            killing = true;
        }
        killed.destroyForcibly().waitFor();
        // what it said before it died counts, and its successor may go on from there
        listening.join();
        synchronized (this) {
            killing = false;
            process = start();
        }
    }

    /** SIGSTOP: as if its machine hung, all its connections and locks stay. */
    void freeze() throws IOException, InterruptedException {
        DurableServer.signal("STOP", process.pid());
    }

    void thaw() throws IOException, InterruptedException {
        DurableServer.signal("CONT", process.pid());
    }

    /** Frozen for a while; the caller does not wait. */
    void freeze(int millis) throws IOException, InterruptedException {
        freeze();
        long frozen = process.pid();
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> {
            try {
                DurableServer.signal("CONT", frozen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Process start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        properties.get().forEach(property -> command.add("--" + property));
        try {
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            listening = Thread.ofVirtual().name(name).start(() -> listen(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not start", e);
        }
    }

    private void listen(Process speaker) {
        try (BufferedReader lines = speaker.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(speaker, Word.Heard.of(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be heard", e);
        }
        ended();
    }

    /** Nobody killed it. A start may fail while the server is away, and is repeated, as an orchestrator would. */
    private synchronized void ended() {
        if (killing) {
            return;
        }
        if (ready) {
            listener.accept(this, new Word.Heard(Word.BROKEN, List.of("it ended by itself")));
        } else {
            process = start();
        }
    }

    private void hear(Process speaker, Word.Heard heard) {
        listener.accept(this, heard);
        synchronized (this) {
            if (heard.word() == Word.PLAYED) {
                played = Long.parseLong(heard.detail(0));
            } else if (heard.word() == Word.READY && speaker == process) {
                ready = true;
                if (ordered != played) {
                    order();
                }
            }
        }
    }

    private void order() {
        try {
            OutputStream orders = process.getOutputStream();
            orders.write((ordered + "\n").getBytes(StandardCharsets.UTF_8));
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " takes no orders", e);
        }
    }

    @Override
    public synchronized void close() {
        killing = true;
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return name + " (its log: " + log + ")";
    }
}

package org.jixiao.benchmarks.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jixiao.benchmarks.child.Memory;

/** The whole suite as {@code ./run} starts it, on a data folder of its own. */
public final class PackagedSuite implements AutoCloseable {

    private static final List<Integer> PORTS = List.of(8080, 8101, 8102, 8103, 8104, 8105, 8190, 8132);
    private static final String READY = " is ready in ";
    private static final String REHEARSED = "Rehearsed the next start in ";

    private final Process launcher;
    private final Path data;
    private final long begun;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch rehearsed = new CountDownLatch(1);
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    private PackagedSuite(Process launcher, Path data, long begun) {
        this.launcher = launcher;
        this.data = data;
        this.begun = begun;
    }

    /** From nothing, with the demo year, where nobody wants the next start to be quick. */
    public static PackagedSuite startFreshWithoutRehearsal(Path top, Path data) throws IOException {
        return start(top, data, "--fresh", "--no-rehearsal");
    }

    /** From what the last start has left, where nobody has rehearsed or will. */
    public static PackagedSuite startAgainWithoutRehearsal(Path top, Path data) throws IOException {
        return start(top, data, "--no-rehearsal");
    }

    /** From what the last start has left. */
    public static PackagedSuite startAgain(Path top, Path data) throws IOException {
        return start(top, data);
    }

    private static PackagedSuite start(Path top, Path data, String... more) throws IOException {
        refuseIfPortsAreTaken();
        List<String> command = new ArrayList<>(List.of(top.resolve("run").toString(), "--data", data.toString()));
        command.addAll(List.of(more));
        long begun = System.nanoTime();
        Process launcher = new ProcessBuilder(command)
                .directory(top.toFile())
                .redirectErrorStream(true)
                .start();
        PackagedSuite suite = new PackagedSuite(launcher, data, begun);
        Thread.ofPlatform().daemon().start(suite::listen);
        return suite;
    }

    private static void refuseIfPortsAreTaken() throws IOException {
        for (int port : PORTS) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setReuseAddress(true);
            } catch (java.net.BindException e) {
                throw new IllegalStateException(
                        "port " + port + " is taken: stop the suite that runs on this machine first", e);
            }
        }
    }

    private void listen() {
        try (BufferedReader output = launcher.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.contains(READY)) {
                    ready.countDown();
                }
                if (line.contains(REHEARSED)) {
                    rehearsed.countDown();
                }
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        ready.countDown();
        rehearsed.countDown();
    }

    public Path data() {
        return data;
    }

    public double secondsSinceStart() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What the launcher says of its start, with its own seconds and memory. */
    public String awaitGreeting() throws InterruptedException {
        if (!ready.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the suite is not ready after five minutes:\n" + output());
        }
        return said.stream()
                .filter(line -> line.contains(READY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the suite did not start:\n" + output()));
    }

    /** Waits until the launcher has made the next start quick, which it does in the background. */
    public void awaitRehearsal() throws InterruptedException {
        boolean inTime = rehearsed.await(20, TimeUnit.MINUTES);
        if (!inTime || said.stream().noneMatch(line -> line.contains(REHEARSED))) {
            throw new IllegalStateException("the next start was not rehearsed:\n" + output());
        }
    }

    public boolean isRunning() {
        return launcher.isAlive();
    }

    public String output() {
        return String.join("\n", said);
    }

    /** MiB of everything that was started, the launcher included; pages that processes share are counted once. */
    public double memory() {
        return processes()
                        .mapToLong(process ->
                                Memory.kibibytes(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Pss:"))
                        .sum()
                / 1024.0;
    }

    /** The same, with shared pages counted for every process that has them. */
    public double residentSum() {
        return processes()
                .mapToDouble(process -> Memory.resident(process.pid()))
                .sum();
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants());
    }

    /** Sets a property of a service for its next start, where it looks for its secrets. */
    public static void configure(Path data, String service, String property, String value) throws IOException {
        Files.writeString(data.resolve("secrets").resolve(service).resolve(property), value);
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the launcher does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

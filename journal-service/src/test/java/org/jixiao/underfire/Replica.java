package org.jixiao.underfire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.test.Api;

/** A process of a service. Whenever it ends, another one takes its place at the same port, as an orchestrator would have it. */
final class Replica implements AutoCloseable {

    private final String name;
    private final int port = freePort();
    private final List<String> command;
    private final Path log;
    private Process process;
    private boolean closed;

    Replica(String name, Class<?> service, Path folder, List<String> properties) {
        this.name = name;
        this.log = folder.resolve(name + ".log");
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                service.getName(),
                "--server.port=" + port));
        properties.forEach(property -> command.add("--" + property));
        this.process = start();
    }

    String name() {
        return name;
    }

    Api api() {
        return Api.at(port);
    }

    boolean isReady() {
        try {
            return api().get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        Process killed;
        synchronized (this) {
            killed = process;
        }
        killed.destroyForcibly().waitFor();
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var _ = started.onExit().thenRun(this::replace);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not start", e);
        }
    }

    private synchronized void replace() {
        if (!closed) {
            process = start();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        process.destroyForcibly();
    }

    private static int freePort() {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

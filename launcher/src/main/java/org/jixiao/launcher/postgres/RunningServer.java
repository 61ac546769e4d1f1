package org.jixiao.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jixiao.launcher.CannotStart;

/** A server that already runs on a data folder: one that an earlier launcher, killed, could not stop. */
public record RunningServer(ProcessHandle process) {

    static final String PID_FILE = "postmaster.pid";

    private static final int PATIENCE_SECONDS = 20;

    /** Finds it by the server's own pid file, and only if that process really is a PostgreSQL. */
    public static Optional<RunningServer> on(Path dataFolder) throws IOException {
        Path pidFile = dataFolder.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .map(RunningServer::new);
    }

    /** The server with the processes of its connections. */
    public Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /** Stops it fast: open transactions are rolled back, everything committed is kept. */
    public void stop() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "PostgreSQL (process " + process.pid() + ") is left from an earlier start and does not stop.", e);
        }
    }
}

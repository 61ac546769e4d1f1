package org.jixiao.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A service's process, running. It ends with the launcher, whatever ends the launcher. */
public final class Child {

    /** What a process may see of the user's own environment; everything else it is told explicitly. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");

    /**
     * Ctrl-C reaches every process of the terminal. The services leave it to the launcher, which stops them in order; an ignored
     * signal stays ignored in the program that the shell becomes.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final ServiceProcess service;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private Child(ServiceProcess service, Process process, Path log, PidFile pidFile) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts the process with this command and environment, printing to a fresh log. */
    public static Child start(
            ServiceProcess service, List<String> command, Map<String, String> environment, Path logs, Path running)
            throws IOException {
        Path log = fresh(logs.resolve(service.name() + ".log"));
        List<String> line = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        line.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        Process process = builder.start();
        PidFile pidFile = new PidFile(running.resolve(service.name() + ".pid"));
        pidFile.write(process.toHandle());
        return new Child(service, process, log, pidFile);
    }

    /** The log of the start before this one stays readable beside it. */
    private static Path fresh(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    public ServiceProcess service() {
        return service;
    }

    public Path log() {
        return log;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What the process, having ended, has ended with. */
    public int exitValue() {
        return process.exitValue();
    }

    /** Completes when the process ends. */
    public CompletableFuture<Child> onExit() {
        return process.onExit().thenApply(_ -> this);
    }

    /** Asks the process to finish what it is doing and end. */
    public void requestStop() {
        process.destroy();
    }

    /** Waits for the end, and forces it when it does not come in time. */
    public void awaitStop(Duration patience) throws InterruptedException, IOException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        pidFile.delete();
    }
}

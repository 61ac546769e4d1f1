package org.jixiao.launcher.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jixiao.launcher.Folders;
import org.jixiao.launcher.process.Child;
import org.jixiao.launcher.process.Health;
import org.jixiao.launcher.process.JavaCommand;
import org.jixiao.launcher.process.ServiceProcess;

/**
 * Rehearses a service's start: writes its bean definitions down as code, then starts it once more on a free port, as a second
 * replica beside the one that serves, and keeps the classes that this start has loaded. Everything is made in a folder of its own
 * and moved into place at the end, so that an interrupted rehearsal leaves nothing that a start would take for complete.
 */
public final class Rehearsal {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** The suite that people are using goes first. */
    private static final List<String> IN_THE_BACKGROUND = List.of("nice", "-n", "19");

    private final ServiceStart start;
    private final Folders folders;
    private final Path work;
    private final ServiceProcess understudy;
    private final Health health = new Health();

    public Rehearsal(ServiceStart start, Folders folders) throws IOException {
        this.start = start;
        this.folders = folders;
        this.work = start.folder().resolve("rehearsal");
        ServiceProcess service = start.service();
        this.understudy = new ServiceProcess(
                service.name() + "-rehearsal", service.module(), freePort(), service.heap(), service.usesDatabase());
    }

    /**
     * Rehearses; an interrupt ends it at once, with its processes.
     *
     * @throws RehearsalFailed if one of its steps fails; the next start is then a plain one
     */
    public void run() throws IOException, InterruptedException {
        Files.deleteIfExists(start.stamp());
        Folders.delete(work);
        Files.createDirectories(work);
        try {
            String circumstances = start.circumstances();
            writeBeansDown();
            keepWhatTheStartLoads();
            Files.writeString(work.resolve("stamp"), circumstances);
            moveIntoPlace(work.resolve("stamp"), start.stamp());
        } finally {
            Folders.delete(work);
        }
    }

    private void writeBeansDown() throws IOException, InterruptedException {
        Path sources = work.resolve("sources");
        Path classes = Files.createDirectory(work.resolve("classes"));
        JavaCommand plain = start.plain();
        List<String> processor = List.of(
                "org.springframework.boot.SpringApplicationAotProcessor",
                plain.main().getLast(),
                sources.toString(),
                classes.toString(),
                classes.toString(),
                "org.jixiao",
                start.service().name());
        toTheEnd(new JavaCommand(plain.java(), plain.options(), plain.classPath(), processor).line());
        toTheEnd(javac(sources, classes));
        Path jar = work.resolve("beans.jar");
        Jars.pack(classes, jar);
        moveIntoPlace(jar, start.beans());
    }

    private List<String> javac(Path sources, Path classes) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                start.plain().java().resolveSibling("javac").toString(),
                "-J-XX:+UseSerialGC",
                "-J-XX:TieredStopAtLevel=1",
                "-J-Xmx256m",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                start.plain().withClasses(classes).classPathText()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(line::add);
        }
        return line;
    }

    private void keepWhatTheStartLoads() throws IOException, InterruptedException {
        String configuration = "-XX:AOTConfiguration=" + work.resolve("start.aotconf");
        JavaCommand recorded = start.onStage().with(List.of("-XX:AOTMode=record", configuration));
        Child replica = begin(recorded.line());
        try {
            awaitReady(replica);
            replica.requestStop();
            awaitEnd(replica);
        } finally {
            replica.awaitStop(Duration.ZERO);
        }
        Path memory = work.resolve("start.aot");
        toTheEnd(start.onStage()
                .with(List.of("-XX:AOTMode=create", configuration, "-XX:AOTCache=" + memory))
                .line());
        moveIntoPlace(memory, start.memory());
    }

    private void awaitReady(Child replica) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!health.isReady(understudy.port())) {
            if (!replica.isAlive() || System.nanoTime() > deadline) {
                throw new RehearsalFailed(start.service().name(), replica.log());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void toTheEnd(List<String> line) throws IOException, InterruptedException {
        Child child = begin(line);
        try {
            awaitEnd(child);
            if (child.exitValue() != 0) {
                throw new RehearsalFailed(start.service().name(), child.log());
            }
        } finally {
            child.awaitStop(Duration.ZERO);
        }
    }

    private Child begin(List<String> line) throws IOException {
        Map<String, String> environment = new HashMap<>(start.environment());
        environment.put("JIXIAO_PORT", Integer.toString(understudy.port()));
        List<String> background =
                Stream.concat(IN_THE_BACKGROUND.stream(), line.stream()).toList();
        return Child.start(understudy, background, environment, folders.logs(), folders.running());
    }

    private void awaitEnd(Child child) throws InterruptedException {
        try {
            child.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new RehearsalFailed(start.service().name(), child.log(), e);
        }
    }

    private void moveIntoPlace(Path made, Path place) throws IOException {
        if (!Files.exists(made)) {
            throw new RehearsalFailed(start.service().name(), folders.logs().resolve(understudy.name() + ".log"));
        }
        Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}

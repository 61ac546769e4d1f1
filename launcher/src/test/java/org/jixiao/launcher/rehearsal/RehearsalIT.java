package org.jixiao.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jixiao.launcher.Folders;
import org.jixiao.launcher.process.Child;
import org.jixiao.launcher.process.Health;
import org.jixiao.launcher.process.JavaCommand;
import org.jixiao.launcher.process.ServiceProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The rehearsal of a service's start")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RehearsalIT {

    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

    @TempDir
    Path top;

    private Folders folders;

    @BeforeEach
    void unpackTheService() throws Exception {
        folders = new Folders(top, top.resolve("data"));
        Files.createDirectories(folders.logs());
        Files.createDirectories(folders.running());
        packInto(service().resolve("sample.jar"), "Sample", "org/springframework/boot/SpringApplicationAotProcessor");
    }

    @Test
    @DisplayName("lets the service start with what it has kept, even where the JVM refuses to start without")
    void isRepeatedByTheStart() throws Exception {
        new Rehearsal(start(), folders).run();

        assertThat(start().isRehearsed()).isTrue();
        assertThat(service().resolve("rehearsal")).doesNotExist();
        assertThat(folders.running()).isEmptyDirectory();
        assertThat(logOf(start().command().with(List.of("-XX:AOTMode=on")))).contains("beans written down: yes");
    }

    @Test
    @DisplayName("is not needed: without it the service starts plainly")
    void isNotNeeded() throws Exception {
        assertThat(start().isRehearsed()).isFalse();
        assertThat(start().command()).isEqualTo(start().plain());
        assertThat(logOf(start().command())).contains("beans written down: no");
    }

    @Test
    @DisplayName("counts no longer when a jar, an option or a variable has changed")
    void holdsForTheSameStartOnly() throws Exception {
        new Rehearsal(start(), folders).run();

        assertThat(start("-Xmx32m").isRehearsed()).isFalse();
        assertThat(new ServiceStart(start().service(), start().plain(), Map.of("A", "B"), service()).isRehearsed())
                .isFalse();
        Files.setLastModifiedTime(service().resolve("sample.jar"), FileTime.from(Instant.EPOCH));
        assertThat(start().isRehearsed()).isFalse();
    }

    @Test
    @DisplayName("leaves nothing that a start would take for complete when it is interrupted")
    void leavesNothingWhenInterrupted() throws Exception {
        Thread rehearsing = Thread.ofPlatform().start(() -> {
            try {
                new Rehearsal(start(), folders).run();
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (Files.notExists(service().resolve("beans.jar"))) {
            Thread.onSpinWait();
        }

        rehearsing.interrupt();
        rehearsing.join();

        assertThat(start().isRehearsed()).isFalse();
        assertThat(service().resolve("rehearsal")).doesNotExist();
        assertThat(folders.running()).isEmptyDirectory();
        new Rehearsal(start(), folders).run();
        assertThat(start().isRehearsed()).isTrue();
    }

    @Test
    @DisplayName("that fails names the log that says why, and leaves the plain start")
    void failsWithItsReason() throws Exception {
        assertThatThrownBy(() -> new Rehearsal(start("-Dfails=true"), folders).run())
                .isInstanceOf(RehearsalFailed.class)
                .hasMessageContaining("sample-rehearsal.log");
        assertThat(folders.logs().resolve("sample-rehearsal.log")).content().contains("as asked");
        assertThat(start("-Dfails=true").isRehearsed()).isFalse();
    }

    private Path service() throws IOException {
        return Files.createDirectories(folders.cache().resolve("sample"));
    }

    private ServiceStart start(String... more) throws IOException {
        ServiceProcess service = new ServiceProcess("sample", "sample", freePort(), "32m", false);
        JavaCommand plain = new JavaCommand(
                        JDK.resolve("java"),
                        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        List.of(service().resolve("sample.jar")),
                        List.of("Sample"))
                .with(List.of(more));
        return new ServiceStart(service, plain, Map.of("SAMPLE", "yes"), service());
    }

    /** Starts the service on a port of its own until it is ready, and returns what it has printed. */
    private String logOf(JavaCommand command) throws Exception {
        ServiceProcess service = new ServiceProcess("sample", "sample", freePort(), "32m", false);
        Map<String, String> environment = Map.of("SAMPLE", "yes", "JIXIAO_PORT", Integer.toString(service.port()));
        Child child = Child.start(service, command.line(), environment, folders.logs(), folders.running());
        Health health = new Health();
        while (child.isAlive() && !health.isReady(service.port())) {
            Thread.onSpinWait();
        }
        child.requestStop();
        child.awaitStop(Duration.ofSeconds(20));
        return Files.readString(child.log());
    }

    private void packInto(Path jar, String... classes) throws Exception {
        Path sources = top.resolve("sources");
        Path compiled = Files.createDirectories(top.resolve("compiled"));
        List<String> javac = new ArrayList<>(List.of(JDK.resolve("javac").toString(), "-d", compiled.toString()));
        for (String name : classes) {
            Path source = sources.resolve(name + ".java");
            Files.createDirectories(source.getParent());
            try (var text = RehearsalIT.class.getResourceAsStream("/rehearsal/" + name + ".txt")) {
                Files.copy(text, source);
            }
            javac.add(source.toString());
        }
        assertThat(new ProcessBuilder(javac).inheritIO().start().waitFor()).isZero();
        Jars.pack(compiled, jar);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}

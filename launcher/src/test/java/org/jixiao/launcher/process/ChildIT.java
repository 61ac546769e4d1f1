package org.jixiao.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service's process")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ChildIT {

    private static final ServiceProcess SERVICE = new ServiceProcess("sample", "sample", 1, "16m", false);

    @TempDir
    Path folder;

    @Test
    @DisplayName("writes its own log and sees nothing of the user's environment but what it was given")
    void isSeparate() throws Exception {
        Child child = start("env");

        child.onExit().join();

        assertThat(Files.readString(child.log())).contains("JIXIAO_PORT=1").doesNotContain("JAVA_HOME", "MAVEN");
    }

    @Test
    @DisplayName("keeps the log of the start before")
    void keepsThePreviousLog() throws Exception {
        start("echo first").onExit().join();
        Child second = start("echo second");
        second.onExit().join();

        assertThat(second.log()).hasContent("second");
        assertThat(folder.resolve("sample.log.1")).hasContent("first");
    }

    @Test
    @DisplayName("is not stopped by the terminal's Ctrl-C, but by the launcher's request")
    void isDeafToTheTerminal() throws Exception {
        Child child = start("kill -INT $$; echo still here; exec sleep 60");
        awaitLog(child, "still here");

        child.requestStop();
        child.awaitStop(Duration.ofSeconds(5));

        assertThat(child.isAlive()).isFalse();
        assertThat(folder.resolve("sample.pid")).doesNotExist();
    }

    @Test
    @DisplayName("is killed when it does not stop in time")
    void isKilledWhenItDoesNotStop() throws Exception {
        Child child = start("trap '' TERM; echo deaf; while true; do sleep 0.05; done");
        awaitLog(child, "deaf");

        child.requestStop();
        child.awaitStop(Duration.ofMillis(50));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    @DisplayName("is found and ended by the next start when its launcher was killed")
    void isEndedByTheNextStart() throws Exception {
        Child child = start("exec sleep 60");

        assertThat(Leftovers.end(folder)).containsExactly("sample");
        assertThat(child.isAlive()).isFalse();
        assertThat(Leftovers.end(folder)).isEmpty();
    }

    @Test
    @DisplayName("is never taken for another process that has its number now")
    void isNotMistaken() throws Exception {
        ProcessHandle self = ProcessHandle.current();
        Files.writeString(folder.resolve("sample.pid"), self.pid() + "\n1970-01-01T00:00:00Z\n");

        assertThat(Leftovers.end(folder)).isEmpty();
        assertThat(self.isAlive()).isTrue();
    }

    private Child start(String script) throws IOException {
        return Child.start(SERVICE, List.of("sh", "-c", script), Map.of("JIXIAO_PORT", "1"), folder, folder);
    }

    private static void awaitLog(Child child, String line) throws IOException {
        while (!Files.readString(child.log()).contains(line)) {
            Thread.onSpinWait();
        }
    }
}

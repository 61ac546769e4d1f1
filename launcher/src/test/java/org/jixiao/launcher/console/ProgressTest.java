package org.jixiao.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress of a start")
class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now;

    @Test
    @DisplayName("in a file is one line per process with its seconds, and nothing else")
    void isOneLinePerProcess() {
        Progress progress = progress(false);

        progress.await("goals");
        progress.await("journal");
        now = 1_240_000_000L;
        progress.tick();
        progress.done("goals");
        now = 12_300_000_000L;
        progress.done("journal");
        progress.end();

        assertThat(text()).isEqualTo("""
              goals          ready    1.2 s
              journal        ready   12.3 s
            """);
    }

    @Test
    @DisplayName("on a terminal ends with a line that says what is awaited, and takes it away at the end")
    void saysWhatIsAwaited() {
        Progress progress = progress(true);

        progress.await("goals");
        progress.await("journal");
        now = 2_000_000_000L;
        progress.done("goals");

        assertThat(text()).endsWith("\r\u001b[K    2.0 s, waiting for journal");

        progress.end();

        assertThat(text()).endsWith("\r\u001b[K");
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(written, false, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

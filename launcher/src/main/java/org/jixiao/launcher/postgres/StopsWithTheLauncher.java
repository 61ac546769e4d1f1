package org.jixiao.launcher.postgres;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A shell that waits for the launcher's end and then stops PostgreSQL, which detaches itself from whoever started it and would
 * stay for ever after a {@code kill -9}.
 */
final class StopsWithTheLauncher implements AutoCloseable {

    private static final String SCRIPT = """
        trap '' INT TERM HUP
        read -r _
        kill -INT "$(head -n 1 "$1")"
        """;

    private final Process shell;

    private StopsWithTheLauncher(Process shell) {
        this.shell = shell;
    }

    static StopsWithTheLauncher watch(Path dataFolder) throws IOException {
        Path pidFile = dataFolder.resolve(RunningServer.PID_FILE);
        return new StopsWithTheLauncher(new ProcessBuilder("sh", "-c", SCRIPT, "sh", pidFile.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }
}

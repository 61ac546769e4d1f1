package org.jixiao.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Processes of an earlier start whose launcher was killed. Their leash ends them; this waits for it, and insists. */
public final class Leftovers {

    private static final int PATIENCE_SECONDS = 10;

    private Leftovers() {}

    /** Ends them and returns their names. */
    public static List<String> end(Path running) throws IOException, InterruptedException {
        List<String> ended = new ArrayList<>();
        for (Path file : pidFiles(running)) {
            PidFile pidFile = new PidFile(file);
            var process = pidFile.process();
            if (process.isPresent()) {
                end(process.get());
                ended.add(file.getFileName().toString().replace(".pid", ""));
            }
            pidFile.delete();
        }
        return ended;
    }

    private static List<Path> pidFiles(Path running) throws IOException {
        try (Stream<Path> files = Files.list(running)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .toList();
        }
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}

package org.jixiao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Chromium, as the console's own scripts drive it against a running suite. */
final class Browser {

    private static final Path CONSOLE = Suite.top().resolve("console");

    private Browser() {}

    /** What the scripts wrote, and how they ended. */
    record Said(int exitCode, String text) {}

    /** Whether the console was built (it needs Node), and there is something to open it with. */
    static boolean isThere() {
        return Files.exists(CONSOLE.resolve("target/classes/console/index.html"))
                && found("npm").isPresent()
                && found("chromium").isPresent();
    }

    static Said goThroughTheConsole(Path demoPasswordFile) {
        ProcessBuilder npm = new ProcessBuilder("npm", "run", "--silent", "e2e", "--", "--short");
        npm.directory(CONSOLE.toFile()).redirectErrorStream(true);
        npm.environment()
                .put(
                        "JIXIAO_DEMO_PASSWORD_FILE",
                        demoPasswordFile.toAbsolutePath().toString());
        found("chromium").ifPresent(path -> npm.environment().put("CHROMIUM", path.toString()));
        try {
            Process running = npm.start();
            String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(running.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("the console's scripts cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Optional<Path> found(String program) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.benchmarks.harness.Contender;

/** The offline verifier as an auditor starts it, the start included. */
final class Verifier implements Contender {

    private final ProcessBuilder command;
    private final Path words;
    private final long events;
    private Optional<String> failure = Optional.empty();

    /** @param words where what it says is kept */
    Verifier(Path top, Path evidence, Path key, Path words, long events) throws IOException {
        this.words = words;
        this.command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        jar(top).toString(),
                        evidence.toString(),
                        "--key",
                        key.toString())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        this.events = events;
    }

    private static Path jar(Path top) throws IOException {
        try (Stream<Path> files = Files.list(top.resolve("verifier/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("verifier-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the verifier is not built"));
        }
    }

    @Override
    public String cell() {
        return SealSection.VERIFYING;
    }

    @Override
    public double measure(Duration atLeast) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int code = command.start().waitFor();
        double speed = events / ((System.nanoTime() - begin) / 1e9);
        if (code != 0) {
            failure = Optional.of("exit code %d: %s".formatted(code, Files.readString(words)));
        }
        return speed;
    }

    /** What it said the last time that it did not pass; empty where it always passed. */
    Optional<String> failure() {
        return failure;
    }
}

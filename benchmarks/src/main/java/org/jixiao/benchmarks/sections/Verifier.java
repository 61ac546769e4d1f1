package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jixiao.benchmarks.harness.Contender;

/** The offline verifier as an auditor starts it, the start included. */
final class Verifier implements Contender {

    private final ProcessBuilder command;
    private final long events;
    private boolean passed = true;

    Verifier(Path top, Path evidence, Path key, long events) throws IOException {
        this.command = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        jar(top).toString(),
                        evidence.toString(),
                        "--key",
                        key.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
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
        passed &= command.start().waitFor() == 0;
        return events / ((System.nanoTime() - begin) / 1e9);
    }

    boolean hasAlwaysPassed() {
        return passed;
    }
}

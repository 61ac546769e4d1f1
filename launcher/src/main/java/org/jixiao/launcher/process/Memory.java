package org.jixiao.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What processes really take of the machine's memory: each shared page is counted once, divided among those that share it. Known
 * on Linux only.
 */
public final class Memory {

    private static final String PROPORTIONAL_SHARE = "Pss:";

    private Memory() {}

    /** MiB of all these processes together; empty where the system does not say. */
    public static OptionalLong mebibytes(Stream<ProcessHandle> processes) {
        long kibibytes =
                processes.mapToLong(process -> kibibytes(process.pid())).sum();
        return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes / 1024);
    }

    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL_SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }
}

package org.jixiao.benchmarks.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process takes of the machine's memory. Resident memory is known on Linux only. */
public final class Memory {

    private static final String RESIDENT = "VmRSS:";

    private Memory() {}

    /** MiB of this process's heap that were in use after the last collection of each pool. */
    public static double heapAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .filter(usage -> usage != null)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum()
                / 1048576.0;
    }

    /** MiB of a process that lie in memory; 0 where the system does not say. */
    public static double resident(long pid) {
        return kibibytes(Path.of("/proc/" + pid + "/status"), RESIDENT) / 1024.0;
    }

    /** The sum of a line's figures in a file of {@code /proc}, in KiB; 0 if there is no such file. */
    public static long kibibytes(Path file, String line) {
        if (!Files.isReadable(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(one -> one.startsWith(line))
                    .mapToLong(one -> Long.parseLong(one.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0; // the process has just ended
        }
    }
}

package org.jixiao.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.benchmarks.child.Memory;

/**
 * On what it was measured.
 *
 * @param facts in the order of the report
 */
public record Machine(Map<String, String> facts) {

    public static Machine of(Path top, Map<String, String> postgres) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Runtime.getRuntime().availableProcessors() + " × " + processor());
        facts.put("memory", Memory.kibibytes(Path.of("/proc/meminfo"), "MemTotal:") / 1024 + " MiB");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put(
                "JDK",
                System.getProperty("java.vendor.version") + ", " + System.getProperty("java.vm.name") + ", "
                        + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB heap");
        facts.put(
                "PostgreSQL",
                postgres.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(", ")));
        facts.put("commit", commit(top));
        return new Machine(facts);
    }

    private static String processor() {
        Path cpus = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpus)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(cpus)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) {
            return System.getProperty("os.arch");
        }
    }

    private static String commit(Path top) {
        String commit = git(top, "rev-parse", "--short=12", "HEAD");
        return git(top, "status", "--porcelain").isEmpty() ? commit : commit + " with local changes";
    }

    private static String git(Path top, String... arguments) {
        try {
            Process git = new ProcessBuilder(Stream.concat(Stream.of("git", "-C", top.toString()), Stream.of(arguments))
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? answer.strip() : "unknown";
        } catch (IOException _) {
            return "unknown"; // an unpacked archive without git
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}

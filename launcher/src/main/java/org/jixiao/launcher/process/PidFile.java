package org.jixiao.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its number and its moment of birth, so that another process with the same number is never meant. */
record PidFile(Path file) {

    void write(ProcessHandle process) throws IOException {
        Files.writeString(file, describe(process));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process, if it still lives. */
    Optional<ProcessHandle> process() throws IOException {
        String remembered = Files.readString(file);
        String pid = remembered.lines().findFirst().orElse("");
        if (!pid.matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> describe(process).equals(remembered));
    }

    private static String describe(ProcessHandle process) {
        return process.pid() + "\n"
                + process.info().startInstant().map(Instant::toString).orElse("unknown") + "\n";
    }
}

package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.jixiao.benchmarks.harness.Contender;

/** Reads the evidence and does nothing with it. */
record EvidenceRead(String cell, long events, Way way) implements Contender {

    /** How it is read. */
    interface Way {
        void read() throws IOException;
    }

    static void bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    static void inflated(Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            while (in.getNextEntry() != null) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Override
    public double measure(Duration atLeast) throws IOException {
        long begin = System.nanoTime();
        way.read();
        return events / ((System.nanoTime() - begin) / 1e9);
    }
}

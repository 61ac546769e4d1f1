package org.jixiao.proof.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jixiao.proof.Entry;
import org.jspecify.annotations.Nullable;

/** A package as a file. What it says is believed nowhere: it is held against checkpoints. */
public final class EvidencePackage implements Closeable {

    static final String DESCRIPTION = "package.txt";
    static final String FORMAT = "jixiao-evidence-v1";
    static final String CHECKPOINT = "checkpoint";
    static final String KEY = "key";
    static final String ROWS = "events.tsv";
    static final String ENTRIES = "entries.bin";
    static final String PROOFS = "proofs.tsv";
    static final String CONSISTENCY = "consistency.tsv";

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;

    /** @throws IOException if it is no such package */
    public EvidencePackage(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        if (!text(DESCRIPTION).startsWith(FORMAT + "\n")) {
            zip.close();
            throw new IOException("not an evidence package");
        }
    }

    boolean isOfWholeLog() {
        return zip.getEntry(ENTRIES) != null;
    }

    String checkpoint() throws IOException {
        return text(CHECKPOINT);
    }

    /** Bytes that a full reading takes, for whoever shows progress. */
    public long size() {
        return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }

    private String text(String name) throws IOException {
        try (var in = required(name)) {
            return new String(in.readNBytes(BUFFER), StandardCharsets.UTF_8);
        }
    }

    private BufferedInputStream required(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("the package has no " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry), BUFFER);
    }

    Lines lines(String name) throws IOException {
        return new Lines(new BufferedReader(new InputStreamReader(required(name), StandardCharsets.UTF_8), BUFFER));
    }

    Entries entries() throws IOException {
        return new Entries(new DataInputStream(required(ENTRIES)));
    }

    /** Lines, one at a time. */
    record Lines(BufferedReader in) implements Closeable {

        /** Null at the end. */
        @Nullable
        String next() throws IOException {
            return in.readLine();
        }

        @Nullable
        Row nextRow() throws IOException {
            String line = next();
            return line == null ? null : Row.parse(line);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Sealed entries, one at a time. */
    record Entries(DataInputStream in) implements Closeable {

        /** Null at the end, also where it ends within an entry: what is missing is missing. */
        @Nullable
        Entry next() throws IOException {
            try {
                byte[] entry = new byte[in.readUnsignedShort()];
                in.readFully(entry);
                return Entry.parse(entry);
            } catch (EOFException e) {
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

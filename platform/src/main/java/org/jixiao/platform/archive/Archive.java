package org.jixiao.platform.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ZIP file, and as its last entry {@value #MANIFEST}: the hash of every other one, a line each, as {@code sha256sum --check}
 * reads it. The same files give the same bytes. Where the list is signed, the signature stands beside it as {@value #SIGNED}.
 */
public final class Archive implements AutoCloseable {

    /** The list of hashes. */
    public static final String MANIFEST = "manifest.sha256";

    /** The list of hashes with a signature beneath it. */
    public static final String SIGNED = "manifest.signed";

    /**
     * A wall clock's time, as a ZIP file has it, so that the machine's time zone does not matter. With the very first one that a ZIP file
     * knows, Java would add an instant, and that by the time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Set<String> names = new TreeSet<>();
    private final StringBuilder manifest = new StringBuilder();
    private final @Nullable UnaryOperator<String> signer;

    public Archive(OutputStream out) {
        this(out, null);
    }

    /** @param signer makes the list of hashes a signed one; null for an archive without a signature */
    public Archive(OutputStream out, @Nullable UnaryOperator<String> signer) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.signer = signer;
    }

    /**
     * @param name a path with {@code /}, each once
     * @throws IllegalArgumentException if the name would lead out of the folder into which it is unpacked, or is there already
     */
    public void add(String name, byte[] content) throws IOException {
        if (name.isBlank()
                || name.startsWith("/")
                || name.contains("\\")
                || name.lines().count() != 1
                || Set.of(name.split("/", -1)).contains("..")) {
            throw new IllegalArgumentException("no name for a file of an archive");
        }
        if (name.equals(MANIFEST) || name.equals(SIGNED) || !names.add(name)) {
            throw new IllegalArgumentException("an archive has each file once");
        }
        write(name, content);
        manifest.append(sha256(content)).append("  ").append(name).append('\n');
    }

    /** Adds the list of hashes; nothing can be added afterwards. */
    @Override
    public void close() throws IOException {
        try (zip) {
            write(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
            if (signer != null) {
                write(SIGNED, signer.apply(manifest.toString()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        zip.putNextEntry(timelessEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** An entry that is the same whenever and wherever it is packed; otherwise the time of packing would be in it. */
    public static ZipEntry timelessEntry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

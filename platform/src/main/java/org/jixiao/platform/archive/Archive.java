package org.jixiao.platform.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /** Otherwise the time of packing would be in every entry. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

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
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

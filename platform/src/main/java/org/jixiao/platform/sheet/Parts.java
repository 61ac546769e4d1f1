package org.jixiao.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The parts of a zipped file, unpacked one by one when they are read and never kept. All of it is unpacked once before, with every
 * byte counted and none believed, so that no parser ever sees a bomb.
 */
final class Parts {

    private static final int MOST_PARTS = 200;
    private static final int MOST_MEGABYTES = 32;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int AT_A_TIME = 16 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How the files of old spreadsheet programs begin, and those that a password protects. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final ZipDirectory zip;
    private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();

    private Parts(byte[] file) throws IOException {
        zip = new ZipDirectory(file);
        for (ZipDirectory.Entry entry : zip.entries(MOST_PARTS)) {
            note(entry);
        }
    }

    static Parts of(byte[] file) throws IOException {
        if (startsWith(file, COMPOUND) && contains(file, ENCRYPTED)) {
            throw Unusable.because(Refusal.rule("file-password-protected"));
        }
        if (!startsWith(file, ZIP)) {
            throw Unusable.because(Refusal.rule("file-not-xlsx"));
        }
        Parts parts = new Parts(file);
        parts.unpackOnce();
        return parts;
    }

    private void note(ZipDirectory.Entry entry) throws IOException {
        String name = normal(entry.name());
        if (entry.encrypted()) {
            throw Unusable.because(Refusal.rule("file-password-protected"));
        }
        if (name.endsWith("/vbaproject.bin") || name.contains("/macrosheets/")) {
            throw Unusable.because(Refusal.rule("file-holds-macros"));
        }
        if (entries.put(name, entry) != null) {
            throw new IOException("two parts have the same name");
        }
        if (entries.size() > MOST_PARTS) {
            throw tooLarge();
        }
    }

    private void unpackOnce() throws IOException {
        byte[] some = new byte[AT_A_TIME];
        long unpacked = 0;
        for (ZipDirectory.Entry entry : entries.values()) {
            CRC32 checksum = new CRC32();
            try (InputStream part = zip.open(entry)) {
                for (int count = part.read(some); count >= 0; count = part.read(some)) {
                    checksum.update(some, 0, count);
                    unpacked += count;
                    if (unpacked > (long) MOST_MEGABYTES * MEGABYTE) {
                        throw tooLarge();
                    }
                }
            }
            if (checksum.getValue() != entry.checksum()) {
                throw new IOException("a part is not what it was");
            }
        }
    }

    /** Said of whatever would need more memory than a table that people filled in. */
    static RuntimeException tooLarge() {
        return Unusable.because(Refusal.rule("file-unpacks-too-large")
                .with("megabytes", MOST_MEGABYTES)
                .with("parts", MOST_PARTS));
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /** The part of this name; the caller closes it. */
    InputStream open(String name) throws IOException {
        ZipDirectory.Entry entry = entries.get(normal(name));
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return zip.open(entry);
    }

    /** The names of parts are the same in capitals, and some programs write them with a slash in front or the wrong one. */
    private static String normal(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] file, byte[] sought) {
        for (int at = 0; at + sought.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}

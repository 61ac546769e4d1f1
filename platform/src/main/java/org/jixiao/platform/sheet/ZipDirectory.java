package org.jixiao.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The list of contents at the end of a zipped file, by which spreadsheet programs go. The JDK reads it from files on disk only;
 * what it reads from memory is the beginning of each entry, where the library that writes our own workbooks leaves out too much.
 * Of sizes only those of entries that are not packed are believed, and those only as far as the file reaches.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;

    /**
     * Something in the file.
     *
     * @param start where its bytes begin
     * @param length how many there are, for what is not packed
     * @param checksum the CRC-32 of what it unpacks to
     */
    record Entry(String name, boolean encrypted, int method, int start, int length, long checksum) {}

    ZipDirectory(byte[] file) {
        this.file = file;
    }

    /** Everything in the file, or one entry more than asked for where there are too many. */
    List<Entry> entries(int most) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int end = end();
        int count = u16(end + 10);
        int at = position(end + 16);
        for (int i = 0; i < count && entries.size() <= most; i++) {
            if (i32(at) != LISTED) {
                throw new IOException("the list of contents is not what it should be");
            }
            int name = u16(at + 28);
            entries.add(entry(at, text(at + LISTED_LENGTH, name)));
            at += LISTED_LENGTH + name + u16(at + 30) + u16(at + 32);
        }
        return entries;
    }

    private Entry entry(int at, String name) throws IOException {
        int local = position(at + 42);
        if (i32(local) != LOCAL) {
            throw new IOException("an entry does not begin where it should");
        }
        int start = local + LOCAL_LENGTH + u16(local + 26) + u16(local + 28);
        boolean encrypted = (u16(at + 8) & 1) != 0;
        return new Entry(name, encrypted, u16(at + 10), start, i32(at + 20), i32(at + 16) & 0xFFFFFFFFL);
    }

    private int end() throws IOException {
        int first = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.length - END_LENGTH; at >= first; at--) {
            if (i32(at) == END) {
                return at;
            }
        }
        throw new IOException("there is no list of contents");
    }

    /** What the entry unpacks to; the caller closes it. */
    InputStream open(Entry entry) throws IOException {
        if (entry.start() > file.length) {
            throw new IOException("an entry lies outside of the file");
        }
        int rest = file.length - entry.start();
        return switch (entry.method()) {
            case STORED -> {
                if (entry.length() < 0 || entry.length() > rest) {
                    throw new IOException("an entry reaches beyond the file");
                }
                yield new ByteArrayInputStream(file, entry.start(), entry.length());
            }
            case DEFLATED -> new Unpacked(new ByteArrayInputStream(file, entry.start(), rest), new Inflater(true));
            default -> throw new IOException("an entry is packed in a way that is not known");
        };
    }

    /** Gives the memory of the unpacker back at once, which lies outside of the heap. */
    private static final class Unpacked extends InflaterInputStream {

        Unpacked(InputStream packed, Inflater inflater) {
            super(packed, inflater);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    private String text(int at, int length) throws IOException {
        require(at, length);
        return new String(file, at, length, StandardCharsets.ISO_8859_1);
    }

    private int position(int at) throws IOException {
        int position = i32(at);
        require(position, 0);
        return position;
    }

    private int i32(int at) throws IOException {
        return u16(at) | u16(at + 2) << 16;
    }

    private int u16(int at) throws IOException {
        require(at, 2);
        return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
    }

    private void require(int at, int length) throws IOException {
        if (at < 0 || at > file.length - length) {
            throw new IOException("the file ends too early");
        }
    }
}

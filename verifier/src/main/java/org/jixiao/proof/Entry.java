package org.jixiao.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/**
 * Everything that is stored about an event, its texts as digests. Its bytes are the leaf; there is one way to write them.
 *
 * @param position its place in the one order, and the leaf's index
 * @param globalIndex the row's primary key
 * @param sequence counts the stream's events from 0
 * @param occurredAt all times to the microsecond, as PostgreSQL stores them
 */
public record Entry(
        long position,
        long globalIndex,
        UUID eventId,
        long sequence,
        Instant occurredAt,
        Instant storedAt,
        Instant numberedAt,
        String aggregateType,
        String stream,
        String payloadType,
        String payloadRevision,
        String writtenBy,
        Hash payload,
        Hash metadata) {

    /** What fits into a bundle of entries (tlog-tiles). */
    public static final int LONGEST = 65_535;

    private static final byte[] FORMAT = "jixiao-entry-v1\n".getBytes(StandardCharsets.US_ASCII);

    public Hash leaf() {
        return Hash.ofLeaf(bytes());
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(FORMAT);
            out.writeLong(position);
            out.writeLong(globalIndex);
            out.writeLong(eventId.getMostSignificantBits());
            out.writeLong(eventId.getLeastSignificantBits());
            out.writeLong(sequence);
            out.writeLong(micros(occurredAt));
            out.writeLong(micros(storedAt));
            out.writeLong(micros(numberedAt));
            write(out, aggregateType);
            write(out, stream);
            write(out, payloadType);
            write(out, payloadRevision);
            write(out, writtenBy);
            out.write(payload.bytes());
            out.write(metadata.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > LONGEST) {
            throw new IllegalArgumentException("position " + position + " has names that are too long for an entry");
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException if the bytes are not exactly those of an entry */
    public static Entry parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
                throw new IllegalArgumentException("not an entry");
            }
            long position = in.readLong();
            long globalIndex = in.readLong();
            UUID eventId = new UUID(in.readLong(), in.readLong());
            long sequence = in.readLong();
            Entry entry = new Entry(
                    position,
                    globalIndex,
                    eventId,
                    sequence,
                    instant(in.readLong()),
                    instant(in.readLong()),
                    instant(in.readLong()),
                    read(in),
                    read(in),
                    read(in),
                    read(in),
                    read(in),
                    Hash.read(in.readNBytes(Hash.LENGTH)),
                    Hash.read(in.readNBytes(Hash.LENGTH)));
            if (in.read() >= 0) {
                throw new IllegalArgumentException("not an entry");
            }
            return entry;
        } catch (IOException e) {
            throw new IllegalArgumentException("not an entry", e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a name is too long for an entry");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not an entry", e);
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

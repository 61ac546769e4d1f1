package org.jixiao.proof.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jixiao.proof.Content;
import org.jixiao.proof.Entry;
import org.jixiao.proof.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds about an event when a package is made: one line of {@code events.tsv}, in PostgreSQL's text format of COPY.
 *
 * @param position null for a row that nobody gave a position
 * @param numberedAt null likewise
 * @param payloadSalt null where the content was removed
 * @param payload the stored characters; null where they were removed
 * @param removal null unless the content was removed
 */
public record Row(
        @Nullable Long position,
        long globalIndex,
        UUID eventId,
        long sequence,
        Instant occurredAt,
        Instant storedAt,
        @Nullable Instant numberedAt,
        String aggregateType,
        String stream,
        String payloadType,
        String payloadRevision,
        String writtenBy,
        @Nullable Salt payloadSalt,
        @Nullable String payload,
        Salt metadataSalt,
        String metadata,
        @Nullable Removal removal) {

    private static final int COLUMNS = 18;
    private static final String NULL = "\\N";

    /** What a text is hashed with. */
    public record Salt(String base64) {

        public Salt {
            var _ = Base64.getDecoder().decode(base64);
        }

        public static Salt of(byte[] bytes) {
            return new Salt(Base64.getEncoder().encodeToString(bytes));
        }

        public byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }
    }

    /**
     * The order under which a payload was taken out of the log.
     *
     * @param order its number
     * @param payloadDigest of the payload that was there; it has to be what was sealed
     */
    public record Removal(String order, Hash payloadDigest) {}

    /** Of what stands there, or of what was removed; null where a payload is missing and no order says why. */
    @Nullable
    Hash payloadDigest() {
        if (removal != null) {
            return removal.payloadDigest();
        }
        return payload == null || payloadSalt == null ? null : Content.digest(payloadSalt.bytes(), payload);
    }

    Hash metadataDigest() {
        return Content.digest(metadataSalt.bytes(), metadata);
    }

    /**
     * The entry of this row.
     *
     * @throws IllegalStateException if it has no position or no content
     */
    public Entry entry() {
        Hash digest = payloadDigest();
        if (position == null || numberedAt == null || digest == null) {
            throw new IllegalStateException("there is no entry without a position and a payload");
        }
        return new Entry(
                position,
                globalIndex,
                eventId,
                sequence,
                occurredAt,
                storedAt,
                numberedAt,
                aggregateType,
                stream,
                payloadType,
                payloadRevision,
                writtenBy,
                digest,
                metadataDigest());
    }

    public String line() {
        StringBuilder line = new StringBuilder();
        for (String value : values()) {
            line.append(line.isEmpty() ? "" : "\t").append(value);
        }
        return line.append('\n').toString();
    }

    private List<String> values() {
        return List.of(
                position == null ? NULL : Long.toString(position),
                Long.toString(globalIndex),
                eventId.toString(),
                Long.toString(sequence),
                occurredAt.toString(),
                storedAt.toString(),
                numberedAt == null ? NULL : numberedAt.toString(),
                escaped(aggregateType),
                escaped(stream),
                escaped(payloadType),
                escaped(payloadRevision),
                escaped(writtenBy),
                payloadSalt == null ? NULL : payloadSalt.base64(),
                payload == null ? NULL : escaped(payload),
                metadataSalt.base64(),
                escaped(metadata),
                removal == null ? NULL : escaped(removal.order()),
                removal == null ? NULL : removal.payloadDigest().base64());
    }

    /** @throws IllegalArgumentException if it is no such line */
    public static Row parse(String line) {
        String[] values = line.split("\t", -1);
        if (values.length != COLUMNS) {
            throw new IllegalArgumentException("a line has " + COLUMNS + " columns");
        }
        try {
            return parse(values);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    private static Row parse(String[] values) {
        List<@Nullable String> texts = new ArrayList<>();
        for (String value : values) {
            texts.add(value.equals(NULL) ? null : plain(value));
        }
        String position = texts.get(0);
        String numberedAt = texts.get(6);
        String payloadSalt = texts.get(12);
        String order = texts.get(16);
        return new Row(
                position == null ? null : Long.valueOf(position),
                Long.parseLong(required(texts.get(1))),
                UUID.fromString(required(texts.get(2))),
                Long.parseLong(required(texts.get(3))),
                Instant.parse(required(texts.get(4))),
                Instant.parse(required(texts.get(5))),
                numberedAt == null ? null : Instant.parse(numberedAt),
                required(texts.get(7)),
                required(texts.get(8)),
                required(texts.get(9)),
                required(texts.get(10)),
                required(texts.get(11)),
                payloadSalt == null ? null : new Salt(payloadSalt),
                texts.get(13),
                new Salt(required(texts.get(14))),
                required(texts.get(15)),
                order == null ? null : new Removal(order, Hash.fromBase64(required(texts.get(17)))));
    }

    private static String required(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("a value is missing");
        }
        return value;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' ? meant(text, ++i) : c);
        }
        return plain.toString();
    }

    private static char meant(String text, int index) {
        return switch (index < text.length() ? text.charAt(index) : ' ') {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> throw new IllegalArgumentException("an unknown escape");
        };
    }
}

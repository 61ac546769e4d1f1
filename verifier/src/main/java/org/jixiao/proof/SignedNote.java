package org.jixiao.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with signatures beneath it (C2SP signed-note).
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final Pattern LINE = Pattern.compile("— ([^\\s+]+) ([A-Za-z0-9+/=]+)");
    private static final int LONGEST = 1_000_000;

    /**
     * @param name of the key
     * @param base64 the key's id and the signature itself
     */
    public record Signature(String name, String base64) {

        byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }

        /** The same, as base64 is written by those who are strict. */
        public Signature canonical() {
            return new Signature(name, Base64.getEncoder().encodeToString(bytes()));
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws IllegalArgumentException if it is none */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || end < 0 || end + 2 >= note.length() || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        return new SignedNote(note.substring(0, end + 1), signatures(note.substring(end + 2)));
    }

    /**
     * Reads signature lines alone, as a witness answers them.
     *
     * @throws IllegalArgumentException if they are none
     */
    public static List<Signature> signatures(String lines) {
        if (lines.length() > LONGEST || !lines.endsWith("\n")) {
            throw new IllegalArgumentException("not signatures");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a signed note");
            }
            signatures.add(new Signature(parts.group(1), parts.group(2)));
        }
        return signatures;
    }

    /** The same text with further signatures. */
    public SignedNote with(List<Signature> more) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), more.stream()).toList());
    }

    /** The signatures that the holder of this key made. */
    public List<Signature> signaturesBy(NoteKey key) {
        return signatures.stream()
                .filter(signature -> key.verifies(text, signature))
                .toList();
    }

    /** Whether the holder of this key signed it. Signatures of others are passed over. */
    public boolean isSignedBy(NoteKey key) {
        return !signaturesBy(key).isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append("— ")
                .append(signature.name())
                .append(' ')
                .append(signature.base64())
                .append('\n'));
        return note.toString();
    }
}

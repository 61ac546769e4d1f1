package org.jixiao.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of an Ed25519 key, as C2SP's signed-note writes it: {@code name+id+base64}. A log's key signs the note itself; a
 * witness's key signs it together with the time (C2SP tlog-cosignature).
 */
public final class NoteKey {

    static final int ID_LENGTH = 4;
    private static final byte ED25519 = 1;
    private static final byte COSIGNATURE = 4;
    private static final byte[] NEWLINE = {'\n'};

    /** Stands before a raw Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte algorithm;
    private final byte[] raw;
    private final byte[] id;
    private final PublicKey key;

    private NoteKey(String name, byte algorithm, byte[] raw) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '+')) {
            throw new IllegalArgumentException("a key's name has neither blanks nor plus signs");
        }
        this.name = name;
        this.algorithm = algorithm;
        this.raw = raw;
        this.id = Arrays.copyOf(
                Hash.of(name.getBytes(StandardCharsets.UTF_8), NEWLINE, new byte[] {algorithm}, raw)
                        .bytes(),
                ID_LENGTH);
        this.key = publicKey(raw);
    }

    static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, ED25519, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /** @throws IllegalArgumentException if it is no such key, or its id is not its own */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != 1 + Hash.LENGTH || (typed[0] != ED25519 && typed[0] != COSIGNATURE)) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        NoteKey key = new NoteKey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id).equals(parts[1])) {
            throw new IllegalArgumentException("not the id of this key");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** Whether it is a witness's: what it signs is that it has seen a checkpoint at a time. */
    public boolean isOfWitness() {
        return algorithm == COSIGNATURE;
    }

    byte[] id() {
        return id.clone();
    }

    boolean verifies(String text, SignedNote.Signature signature) {
        byte[] signed = signature.bytes();
        int begin = ID_LENGTH + (isOfWitness() ? Long.BYTES : 0);
        if (!signature.name().equals(name)
                || signed.length <= begin
                || !Arrays.equals(id, Arrays.copyOf(signed, ID_LENGTH))) {
            return false;
        }
        if (isOfWitness() && time(signed) < 0) {
            return false; // no time of this world
        }
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update((isOfWitness() ? cosigning(signed) + text : text).getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signed, begin, signed.length - begin);
        } catch (GeneralSecurityException e) {
            return false; // not even a signature
        }
    }

    /** When this witness made a signature of its own. */
    public Instant seenAt(SignedNote.Signature signature) {
        return Instant.ofEpochSecond(time(signature.bytes()));
    }

    /** What a witness puts before the checkpoint. */
    private static String cosigning(byte[] signed) {
        return "cosignature/v1\ntime " + time(signed) + "\n";
    }

    /** Seconds since 1970. */
    private static long time(byte[] signed) {
        return ByteBuffer.wrap(signed, ID_LENGTH, Long.BYTES).getLong();
    }

    private static PublicKey publicKey(byte[] raw) {
        byte[] encoded =
                ByteBuffer.allocate(X509.length + raw.length).put(X509).put(raw).array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    @Override
    public String toString() {
        byte[] typed =
                ByteBuffer.allocate(1 + raw.length).put(algorithm).put(raw).array();
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }
}

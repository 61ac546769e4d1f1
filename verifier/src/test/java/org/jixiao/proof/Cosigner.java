package org.jixiao.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A witness's hand, written from C2SP's tlog-cosignature. */
public final class Cosigner {

    private static final byte COSIGNATURE = 4;

    private final String name;
    private final KeyPair pair;
    private final byte[] typed;
    private final byte[] id;

    public Cosigner(String name) throws GeneralSecurityException {
        this.name = name;
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        this.typed = ByteBuffer.allocate(1 + Hash.LENGTH)
                .put(COSIGNATURE)
                .put(encoded, encoded.length - Hash.LENGTH, Hash.LENGTH)
                .array();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        this.id = Arrays.copyOf(sha256.digest(typed), NoteKey.ID_LENGTH);
    }

    public String key() {
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** The note with this witness's signature beneath it. */
    public SignedNote cosign(SignedNote note, long time) throws GeneralSecurityException {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initSign(pair.getPrivate());
        ed25519.update(("cosignature/v1\ntime " + time + "\n" + note.text()).getBytes(StandardCharsets.UTF_8));
        byte[] signature = ed25519.sign();
        byte[] line = ByteBuffer.allocate(NoteKey.ID_LENGTH + Long.BYTES + signature.length)
                .put(id)
                .putLong(time)
                .put(signature)
                .array();
        return note.with(
                List.of(new SignedNote.Signature(name, Base64.getEncoder().encodeToString(line))));
    }
}

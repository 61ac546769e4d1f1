package org.jixiao.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;

/** Signs notes with Ed25519 (RFC 8032). */
public final class NoteSigner {

    /** Bytes of a private key. */
    public static final int SEED_LENGTH = 32;

    private final NoteKey key;
    private final PrivateKey secret;

    /**
     * @param name of the key; a log's key is named like the log
     * @param seed the private key, {@value #SEED_LENGTH} random bytes
     */
    public NoteSigner(String name, byte[] seed) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("a private key has 32 bytes");
        }
        KeyPair pair = pairOf(seed);
        this.key = NoteKey.of(name, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    public NoteKey key() {
        return key;
    }

    public SignedNote sign(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(secret);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signature = ed25519.sign();
            byte[] named = ByteBuffer.allocate(NoteKey.ID_LENGTH + signature.length)
                    .put(key.id())
                    .put(signature)
                    .array();
            return new SignedNote(
                    text,
                    List.of(new SignedNote.Signature(
                            key.name(), Base64.getEncoder().encodeToString(named))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with Ed25519", e);
        }
    }

    /** The JDK derives the public half in its generator only, which takes the private half from its source of randomness. */
    private static KeyPair pairOf(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    private static final class Given extends SecureRandom {

        private final transient byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}

package org.jixiao.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests of stored texts. Each text has a salt of its own, made from the row's salt: whoever is given one of them learns nothing
 * about the other text, not even by guessing.
 */
public final class Content {

    private Content() {}

    /** What the payload of a row is hashed with. */
    public static byte[] payloadSalt(byte[] rowSalt) {
        return derived(rowSalt, "payload");
    }

    /** What the metadata of a row is hashed with. */
    public static byte[] metadataSalt(byte[] rowSalt) {
        return derived(rowSalt, "metadata");
    }

    public static Hash digest(byte[] salt, String text) {
        return Hash.of(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] derived(byte[] rowSalt, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            // HMAC pads a key with zeros, so one of them is as good as none, which the JDK refuses
            byte[] key = rowSalt.length == 0 ? new byte[1] : rowSalt;
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }
}

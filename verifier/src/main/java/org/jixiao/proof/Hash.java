package org.jixiao.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 digest. Leaves and nodes are told apart by their first byte (RFC 9162, section 2.1.1). */
public final class Hash {

    public static final int LENGTH = 32;

    /** The root of the empty tree. */
    public static final Hash EMPTY = of();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest of these bytes, one after the other. */
    public static Hash of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static Hash ofLeaf(byte[] entry) {
        return of(LEAF, entry);
    }

    public static Hash ofNode(Hash left, Hash right) {
        return of(NODE, left.bytes, right.bytes);
    }

    /** A digest that was computed before. */
    public static Hash read(byte[] digest) {
        if (digest.length != LENGTH) {
            throw new IllegalArgumentException("a digest has 32 bytes");
        }
        return new Hash(digest.clone());
    }

    public static Hash fromBase64(String text) {
        return read(Base64.getDecoder().decode(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

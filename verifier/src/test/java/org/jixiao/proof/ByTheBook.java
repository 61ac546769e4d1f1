package org.jixiao.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 9162, section 2.1, word for word and slow: definitions over the list of all entries. It shares no code with what it judges,
 * and nothing but bytes goes in and out.
 */
final class ByTheBook {

    private ByTheBook() {}

    /** 2.1.1. Definition of the Merkle Tree: MTH. */
    static byte[] mth(List<byte[]> d) {
        int n = d.size();
        if (n == 0) {
            return hash();
        }
        if (n == 1) {
            return hash(new byte[] {0x00}, d.get(0));
        }
        int k = k(n);
        return hash(new byte[] {0x01}, mth(d.subList(0, k)), mth(d.subList(k, n)));
    }

    /** 2.1.3.1. Generating an Inclusion Proof: PATH. */
    static List<byte[]> path(int m, List<byte[]> d) {
        int n = d.size();
        if (n == 1) {
            return new ArrayList<>();
        }
        int k = k(n);
        List<byte[]> path;
        if (m < k) {
            path = path(m, d.subList(0, k));
            path.add(mth(d.subList(k, n)));
        } else {
            path = path(m - k, d.subList(k, n));
            path.add(mth(d.subList(0, k)));
        }
        return path;
    }

    /** 2.1.4.1. Generating a Consistency Proof: PROOF(m, D_n) = SUBPROOF(m, D_n, true). */
    static List<byte[]> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
        int n = d.size();
        if (m == n) {
            List<byte[]> own = new ArrayList<>();
            if (!b) {
                own.add(mth(d));
            }
            return own;
        }
        int k = k(n);
        List<byte[]> path;
        if (m <= k) {
            path = subproof(m, d.subList(0, k), b);
            path.add(mth(d.subList(k, n)));
        } else {
            path = subproof(m - k, d.subList(k, n), false);
            path.add(mth(d.subList(0, k)));
        }
        return path;
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

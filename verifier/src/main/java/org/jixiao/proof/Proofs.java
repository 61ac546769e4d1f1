package org.jixiao.proof;

import java.util.ArrayList;
import java.util.List;

/** How a proof is checked by somebody who has nothing but roots (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /** Whether the path leads from the leaf to the root of the tree of this size. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long own = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash other : path) {
            if (last == 0) {
                return false;
            }
            if (isOdd(own) || own == last) {
                hash = Hash.ofNode(other, hash);
                int steps = isOdd(own) ? 0 : Math.min(Long.numberOfTrailingZeros(own), 63);
                own >>= steps;
                last >>= steps;
            } else {
                hash = Hash.ofNode(hash, other);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the later tree begins with the earlier one. */
    public static boolean extendsTree(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> path) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlier == 0) {
            return path.isEmpty() && earlierRoot.equals(Hash.EMPTY);
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            hashes.addFirst(earlierRoot);
        }
        return !hashes.isEmpty() && connects(earlier, earlierRoot, later, laterRoot, hashes);
    }

    private static boolean connects(long earlier, Hash earlierRoot, long later, Hash laterRoot, List<Hash> hashes) {
        int full = Long.numberOfTrailingZeros(earlier);
        long own = (earlier - 1) >> full;
        long last = (later - 1) >> full;
        Hash before = hashes.getFirst();
        Hash after = before;
        for (Hash other : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (isOdd(own) || own == last) {
                before = Hash.ofNode(other, before);
                after = Hash.ofNode(other, after);
                int steps = isOdd(own) ? 0 : Math.min(Long.numberOfTrailingZeros(own), 63);
                own >>= steps;
                last >>= steps;
            } else {
                after = Hash.ofNode(after, other);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(earlierRoot) && after.equals(laterRoot);
    }

    private static boolean isOdd(long number) {
        return (number & 1) == 1;
    }
}

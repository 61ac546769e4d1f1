package org.jixiao.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of a history tree (RFC 9162, section 2.1), from the hashes of its perfect subtrees.
 *
 * @param nodes where these come from
 */
public record MerkleTree(Nodes nodes) {

    /** The hashes of perfect subtrees. */
    @FunctionalInterface
    public interface Nodes {

        /**
         * @param level the subtree has 2^level leaves
         * @param index it is the one with the leaves from index · 2^level on
         */
        Hash at(int level, long index);
    }

    /** The root of the first leaves. */
    public Hash root(long size) {
        requireOrder(0, size);
        return root(0, size);
    }

    /** The path from a leaf to the root of the first {@code size} leaves, from the leaf upwards. */
    public List<Hash> inclusion(long index, long size) {
        requireOrder(0, index);
        requireOrder(index + 1, size);
        List<Hash> path = new ArrayList<>();
        include(index, 0, size, path);
        return path;
    }

    /** What proves that the tree of {@code later} leaves begins with the tree of {@code earlier} leaves, which are not none. */
    public List<Hash> consistency(long earlier, long later) {
        requireOrder(1, earlier);
        requireOrder(earlier, later);
        List<Hash> path = new ArrayList<>();
        connect(earlier, 0, later, true, path);
        return path;
    }

    private Hash root(long from, long to) {
        long size = to - from;
        if (size == 0) {
            return Hash.EMPTY;
        }
        if (Long.bitCount(size) == 1) {
            return nodes.at(Long.numberOfTrailingZeros(size), from / size);
        }
        long middle = from + split(size);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    private void include(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            include(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            include(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /** @param whole whether the earlier tree itself begins at {@code from}, so that the reader knows its root */
    private void connect(long earlier, long from, long to, boolean whole, List<Hash> path) {
        if (earlier == to) {
            if (!whole) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            connect(earlier, from, middle, whole, path);
            path.add(root(middle, to));
        } else {
            connect(earlier, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static void requireOrder(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException("outside the tree");
        }
    }
}

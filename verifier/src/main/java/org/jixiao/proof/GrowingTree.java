package org.jixiao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The growing end of a tree: the hashes of those tiles that are not full yet, which is all that appending needs. */
public final class GrowingTree {

    private final List<List<Hash>> unfinished = new ArrayList<>();
    private long size;

    /** A tree without leaves. */
    public GrowingTree() {}

    /**
     * A tree that goes on growing.
     *
     * @param unfinished the hashes of a level's tile that is not full
     */
    public GrowingTree(long size, IntFunction<List<Hash>> unfinished) {
        this.size = size;
        for (int level = 0; size >> (Tile.HEIGHT * level) > 0 && level < Long.BYTES; level++) {
            List<Hash> hashes = new ArrayList<>(unfinished.apply(level));
            if (hashes.size() != widthAt(level, size)) {
                throw new IllegalArgumentException("level " + level + " lacks hashes");
            }
            this.unfinished.add(hashes);
        }
    }

    /** How many hashes the unfinished tile of a level has in a tree of this size. */
    public static int widthAt(int level, long size) {
        return (int) ((size >> (Tile.HEIGHT * level)) % Tile.WIDTH);
    }

    /** The index of the unfinished tile of a level in a tree of this size. */
    public static long unfinishedTile(int level, long size) {
        return size >> (Tile.HEIGHT * level) >> Tile.HEIGHT;
    }

    public long size() {
        return size;
    }

    /** @param full hears of the tiles that this leaf makes full */
    public void append(Hash leaf, Consumer<Tile> full) {
        size++;
        add(0, leaf, full);
    }

    private void add(int level, Hash hash, Consumer<Tile> full) {
        if (unfinished.size() == level) {
            unfinished.add(new ArrayList<>(Tile.WIDTH));
        }
        List<Hash> hashes = unfinished.get(level);
        hashes.add(hash);
        if (hashes.size() == Tile.WIDTH) {
            Tile tile = new Tile(level, (size >> (Tile.HEIGHT * (level + 1))) - 1, hashes);
            hashes.clear();
            full.accept(tile);
            add(level + 1, tile.root(), full);
        }
    }

    public Hash root() {
        Hash root = null;
        for (List<Hash> hashes : unfinished) {
            root = joined(hashes, root);
        }
        return root == null ? Hash.EMPTY : root;
    }

    /** From right to left: what stands left of a hash is the larger subtree, hence its sibling. */
    private static @Nullable Hash joined(List<Hash> hashes, @Nullable Hash right) {
        Hash root = right;
        int end = hashes.size();
        while (end > 0) {
            int begin = end - Integer.lowestOneBit(end);
            Hash peak = Tile.rootOf(hashes.subList(begin, end));
            root = root == null ? peak : Hash.ofNode(peak, root);
            end = begin;
        }
        return root;
    }
}

package org.jixiao.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring hashes of one level of the tree, in the shape in which C2SP's tlog-tiles serves them.
 *
 * @param level its hashes are roots of perfect subtrees of 256^level leaves
 * @param index its first hash is number index · 256 of its level
 * @param hashes as many as {@value #WIDTH}, fewer at the growing end
 */
public record Tile(int level, long index, List<Hash> hashes) {

    public static final int WIDTH = 256;

    /** A tile is as high as eight levels of the tree. */
    static final int HEIGHT = 8;

    public Tile {
        hashes = List.copyOf(hashes);
    }

    public static Tile read(int level, long index, byte[] bytes) {
        List<Hash> hashes = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            byte[] hash = new byte[Hash.LENGTH];
            rest.get(hash);
            hashes.add(Hash.read(hash));
        }
        return new Tile(level, index, hashes);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> bytes.put(hash.bytes()));
        return bytes.array();
    }

    /** The root of the subtree over all its hashes, whose number is a power of two. */
    public Hash root() {
        return rootOf(hashes);
    }

    static Hash rootOf(List<Hash> row) {
        List<Hash> hashes = row;
        while (hashes.size() > 1) {
            List<Hash> parents = new ArrayList<>(hashes.size() / 2);
            for (int i = 0; i < hashes.size(); i += 2) {
                parents.add(Hash.ofNode(hashes.get(i), hashes.get(i + 1)));
            }
            hashes = parents;
        }
        return hashes.getFirst();
    }
}

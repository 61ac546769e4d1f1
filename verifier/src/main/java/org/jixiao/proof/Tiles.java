package org.jixiao.proof;

import java.util.List;

/**
 * The tree's nodes, from its tiles.
 *
 * @param source where tiles come from
 */
public record Tiles(Source source) implements MerkleTree.Nodes {

    /** Gives tiles, full or as wide as the tree is. */
    @FunctionalInterface
    public interface Source {

        List<Hash> hashes(int level, long index);
    }

    @Override
    public Hash at(int level, long index) {
        int above = level % Tile.HEIGHT;
        long first = index << above;
        int offset = (int) (first % Tile.WIDTH);
        List<Hash> hashes = source.hashes(level / Tile.HEIGHT, first / Tile.WIDTH);
        return Tile.rootOf(hashes.subList(offset, offset + (1 << above)));
    }
}

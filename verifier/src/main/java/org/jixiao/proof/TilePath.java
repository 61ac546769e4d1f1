package org.jixiao.proof;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile is served, by C2SP's tlog-tiles: {@code 0/x001/234.p/17}, or {@code entries/x001/234} for a bundle of entries.
 *
 * @param level {@value #ENTRIES} for a bundle
 * @param width how many hashes or entries it is asked for, {@value Tile#WIDTH} for a full one
 */
public record TilePath(int level, long index, int width) {

    /** The level that stands for bundles of entries. */
    public static final int ENTRIES = -1;

    private static final Pattern SHAPE =
            Pattern.compile("(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int HIGHEST_LEVEL = 63;

    /** Empty for whatever is not written exactly as the specification says. */
    public static Optional<TilePath> parse(String path) {
        Matcher parts = SHAPE.matcher(path);
        if (!parts.matches() || parts.group(2).startsWith("x000/")) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? Tile.WIDTH : Integer.parseInt(parts.group(3));
        boolean partial = parts.group(3) != null;
        return level > HIGHEST_LEVEL || (partial && width >= Tile.WIDTH)
                ? Optional.empty()
                : Optional.of(new TilePath(level, index, width));
    }

    /** Whether a tree of this size has it. */
    public boolean isIn(long size) {
        int shift = Tile.HEIGHT * Math.max(level, 0);
        return shift < Long.SIZE && index * Tile.WIDTH + width <= size >> shift;
    }

    @Override
    public String toString() {
        StringBuilder number = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x%03d/".formatted(rest % 1000));
        }
        String name = level == ENTRIES ? "entries" : Integer.toString(level);
        return name + "/" + number + (width == Tile.WIDTH ? "" : ".p/" + width);
    }
}

package org.jixiao.proof;

import java.util.List;

/**
 * What is signed about a tree (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, unique in the world
 * @param size leaves of the tree
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final int LINES = 3;

    /**
     * Reads the text of a note; lines behind the root are extensions and mean nothing here.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() <= LINES
                || lines.getFirst().isEmpty()
                || !lines.get(1).matches("0|[1-9][0-9]{0,17}")
                || !lines.getLast().isEmpty()) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), Hash.fromBase64(lines.get(2)));
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}

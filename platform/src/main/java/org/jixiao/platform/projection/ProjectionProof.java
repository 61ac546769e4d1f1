package org.jixiao.platform.projection;

import java.util.List;
import org.jixiao.platform.processor.DroppedLetters.Dropped;

/**
 * What a proof found: the live rows beside those that follow from the log, at exactly the same position.
 *
 * @param position of both
 * @param rows rows that follow from the log, over all tables of the projection
 * @param differing keys whose live row is missing, is another, or does not follow from the log
 * @param differingRows the first of them
 * @param without letters that an operator gave up: neither the live rows nor those that follow from the log know of these events
 */
public record ProjectionProof(
        String projection, long position, long rows, long differing, List<Row> differingRows, List<Dropped> without) {

    /** A report names so many rows; whoever has to do with more rebuilds the projection anyway. */
    public static final int MOST_ROWS = 100;

    public ProjectionProof {
        differingRows = List.copyOf(differingRows);
        without = List.copyOf(without);
    }

    /** Which row it is, and nothing of what it holds. */
    public record Row(String table, String key) {}
}

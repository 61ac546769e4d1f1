package org.jixiao.platform.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jixiao.platform.form.Grid.Part;
import org.jixiao.platform.form.Grid.Place;
import org.jspecify.annotations.Nullable;

/**
 * A form's grid measured for paper, in points from its upper left corner: how wide and high everything is, and where the end of a
 * page may cut it. Rows stay whole unless they take much of a page; headings stay with what they head.
 *
 * @param x where columns begin, and where the last one ends
 * @param y where rows begin, and where the last one ends
 * @param blocks the cells with their lines
 * @param cuts where a page may end, downwards
 */
record Layout(List<Float> x, List<Float> y, List<Block> blocks, List<Part> parts, TreeSet<Float> cuts) {

    static final float SIZE = 9.5f;
    static final float LINE = 13f;
    static final float PADDING = 4f;

    /** A higher row may be cut between its lines, but not so that fewer than these stand alone. */
    private static final float HIGHEST_WHOLE = 200f;

    private static final int FEWEST_LINES = 3;

    /** A cell on paper. */
    record Block(Place place, List<String> lines) {

        float height() {
            return lines.size() * LINE + 2 * PADDING;
        }
    }

    /** What of the grid stands on one page: a stretch of it, below the headings of its part where it began on an earlier page. */
    record Stretch(float from, float to, float headingsFrom, float headingsTo) {

        float height() {
            return to - from + headingsTo - headingsFrom;
        }
    }

    static Layout of(Form form, Typeface typeface, float width) throws IOException {
        Grid grid = Grid.of(form);
        float unit = width / form.columns().stream().mapToInt(Integer::intValue).sum();
        List<Float> x =
                ends(form.columns().stream().map(column -> column * unit).toList());
        List<Block> blocks = new ArrayList<>();
        for (Place place : grid.places()) {
            float room = x.get(place.endColumn()) - x.get(place.column()) - 2 * PADDING;
            blocks.add(new Block(place, typeface.lines(place.cell().text(), room, SIZE)));
        }
        List<Float> y = ends(heights(grid, blocks));
        return new Layout(x, y, List.copyOf(blocks), grid.parts(), cuts(grid, y));
    }

    /** A row is as high as its highest cell; a cell that reaches down into more rows makes the last of them higher. */
    private static List<Float> heights(Grid grid, List<Block> blocks) {
        List<Float> heights = new ArrayList<>();
        grid.rows().forEach(row -> heights.add(row.lines() * LINE + 2 * PADDING));
        blocks.stream()
                .sorted(Comparator.comparingInt(block -> block.place().endRow()))
                .forEach(block -> {
                    int last = block.place().endRow() - 1;
                    float height = 0;
                    for (float one : heights.subList(block.place().row(), last + 1)) {
                        height += one;
                    }
                    heights.set(last, heights.get(last) + Math.max(0, block.height() - height));
                });
        return heights;
    }

    private static List<Float> ends(List<Float> sizes) {
        List<Float> ends = new ArrayList<>(List.of(0f));
        sizes.forEach(size -> ends.add(ends.getLast() + size));
        return List.copyOf(ends);
    }

    private static TreeSet<Float> cuts(Grid grid, List<Float> y) {
        TreeSet<Float> cuts = new TreeSet<>();
        for (Part part : grid.parts()) {
            for (int row = part.body(); row < part.end(); row++) {
                float top = y.get(row);
                float bottom = y.get(row + 1);
                cuts.add(bottom);
                for (int line = FEWEST_LINES; bottom - top > HIGHEST_WHOLE; line++) {
                    float cut = top + PADDING + line * LINE;
                    if (cut > bottom - PADDING - FEWEST_LINES * LINE) {
                        break;
                    }
                    cuts.add(cut);
                }
            }
        }
        return cuts;
    }

    float height() {
        return y.getLast();
    }

    float left(Block block) {
        return x.get(block.place().column());
    }

    float right(Block block) {
        return x.get(block.place().endColumn());
    }

    float top(Block block) {
        return y.get(block.place().row());
    }

    float bottom(Block block) {
        return y.get(block.place().endRow());
    }

    /**
     * The grid page by page.
     *
     * @param firstRoom how much fits on the first page
     * @param room how much fits on any other
     * @param below what has to follow the grid's end on the same page
     */
    List<Stretch> pages(float firstRoom, float room, float below) {
        List<Stretch> pages = new ArrayList<>();
        float from = 0;
        float free = firstRoom;
        while (from < height()) {
            Part part = partBegunBefore(from);
            float headingsFrom = part == null ? 0 : y.get(part.start());
            float headingsTo = part == null ? 0 : y.get(part.body());
            float to = end(from, free - (headingsTo - headingsFrom), below);
            pages.add(new Stretch(from, to, headingsFrom, headingsTo));
            from = to;
            free = room;
        }
        return pages;
    }

    /** Where the page that begins here ends; if not all of the rest fits with what has to follow it, before the last row. */
    private float end(float from, float free, float below) {
        if (height() - from + below <= free) {
            return height();
        }
        Float cut = cuts.floor(from + free);
        if (cut != null && cut >= height()) {
            Float earlier = cuts.lower(cut);
            cut = earlier != null && earlier > from ? earlier : cut;
        }
        return cut != null && cut > from ? cut : Math.min(height(), from + Math.max(LINE, free));
    }

    private @Nullable Part partBegunBefore(float from) {
        return parts.stream()
                .filter(part -> y.get(part.start()) < from && from < y.get(part.end()) && part.start() < part.body())
                .findFirst()
                .orElse(null);
    }
}

package org.jixiao.platform.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A line above or below the grid on paper, with a text on its left, one in its middle and one on its right. */
record TextLine(String left, String middle, String right, float size, boolean bold) {

    private static final float TITLE_SIZE = 16f;
    private static final float SUBTITLE_SIZE = 11f;
    private static final float SPACING = 1.6f;
    private static final float GAP = 12f;

    float height() {
        return size * SPACING;
    }

    static float height(List<TextLine> lines) {
        float height = 0;
        for (TextLine line : lines) {
            height += line.height();
        }
        return height;
    }

    static List<TextLine> head(Form.Head head, Typeface typeface, float width) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        for (String line : typeface.lines(head.title(), width, TITLE_SIZE)) {
            lines.add(new TextLine("", line, "", TITLE_SIZE, true));
        }
        for (String line : typeface.lines(head.subtitle(), width, SUBTITLE_SIZE)) {
            lines.add(new TextLine("", line, "", SUBTITLE_SIZE, false));
        }
        String right = typeface.shown(head.right());
        float room = width - GAP - typeface.width(right, Layout.SIZE);
        List<String> left = typeface.lines(head.left(), room, Layout.SIZE);
        for (String line : left.subList(0, left.size() - 1)) {
            lines.add(new TextLine(line, "", "", Layout.SIZE, false));
        }
        lines.add(new TextLine(left.getLast(), "", right, Layout.SIZE, false));
        return lines;
    }

    /** A gap, and what stands below the grid. */
    static List<TextLine> foot(List<String> foot, Typeface typeface, float width) throws IOException {
        List<TextLine> lines = new ArrayList<>(List.of(new TextLine("", "", "", GAP / SPACING / 2, false)));
        for (String text : foot) {
            for (String line : typeface.lines(text, width, Layout.SIZE)) {
                lines.add(new TextLine(line, "", "", Layout.SIZE, false));
            }
        }
        return lines;
    }
}

package org.jixiao.platform.form;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jixiao.platform.form.Layout.Block;
import org.jixiao.platform.form.Layout.Stretch;

/** One page, written from top to bottom. */
final class Paper implements AutoCloseable {

    private static final float SIDE = Format.SIDE;
    private static final float MARK_BELOW_EDGE = 38f;
    private static final float NUMBER_AT = 28f;
    private static final float MARK_SIZE = 12f;
    private static final float NUMBER_SIZE = 8.5f;
    private static final float BORDER = 0.6f;

    /** How far above a line's lower end its characters stand, and how thick bold is, in parts of their size. */
    private static final float BASE = 0.22f;

    private static final float BOLD = 0.035f;

    private final PDPageContentStream page;
    private final PDFont font;
    private final Typeface typeface;
    private final Format format;
    private float top;

    Paper(PDDocument document, Format format, PDFont font, Typeface typeface) throws IOException {
        PDPage added = new PDPage(format.size());
        document.addPage(added);
        this.page = new PDPageContentStream(document, added);
        this.font = font;
        this.typeface = typeface;
        this.format = format;
        this.top = format.top();
        page.setLineWidth(BORDER);
    }

    void mark(String mark) throws IOException {
        write(typeface.shown(mark), SIDE, format.size().getHeight() - MARK_BELOW_EDGE, MARK_SIZE, true);
    }

    void number(int number, int count) throws IOException {
        String text = "第 %d 页 共 %d 页".formatted(number, count);
        write(text, middle(text, SIDE, SIDE + format.width(), NUMBER_SIZE), NUMBER_AT, NUMBER_SIZE, false);
    }

    void write(List<TextLine> lines) throws IOException {
        for (TextLine line : lines) {
            float size = line.size();
            float base = top - line.height() / 2 - size / 2 + BASE * size;
            float right = SIDE + format.width() - typeface.width(line.right(), size);
            write(line.left(), SIDE, base, size, line.bold());
            write(line.middle(), middle(line.middle(), SIDE, SIDE + format.width(), size), base, size, line.bold());
            write(line.right(), right, base, size, line.bold());
            top -= line.height();
        }
    }

    void draw(Layout layout, Stretch stretch) throws IOException {
        draw(layout, stretch.headingsFrom(), stretch.headingsTo());
        draw(layout, stretch.from(), stretch.to());
    }

    /** What of the grid lies between two heights, cut cells with a border of their own. */
    private void draw(Layout layout, float from, float to) throws IOException {
        for (Block block : layout.blocks()) {
            float begin = Math.max(from, layout.top(block));
            float end = Math.min(to, layout.bottom(block));
            if (begin < end) {
                float width = layout.right(block) - layout.left(block);
                page.addRect(SIDE + layout.left(block), top - (end - from), width, end - begin);
                page.stroke();
                write(block, layout, begin, end, top + from);
            }
        }
        top -= to - from;
    }

    /** @param zero where on the page the upper end of the whole grid would be */
    private void write(Block block, Layout layout, float begin, float end, float zero) throws IOException {
        float whole = layout.bottom(block) - layout.top(block);
        boolean goesOn = block.place().cell().kind() == Cell.Kind.TEXT && end - begin < whole;
        float first = goesOn
                ? layout.top(block) + Layout.PADDING
                : (begin + end - block.lines().size() * Layout.LINE) / 2;
        for (int i = 0; i < block.lines().size(); i++) {
            float above = first + i * Layout.LINE;
            if (!goesOn || (above + Layout.LINE / 2 > begin && above + Layout.LINE / 2 < end)) {
                float base = zero - above - Layout.LINE / 2 - Layout.SIZE / 2 + BASE * Layout.SIZE;
                write(block.lines().get(i), leftOf(block, i, layout), base, Layout.SIZE, false);
            }
        }
    }

    private float leftOf(Block block, int line, Layout layout) throws IOException {
        String text = block.lines().get(line);
        float left = SIDE + layout.left(block) + Layout.PADDING;
        float right = SIDE + layout.right(block) - Layout.PADDING;
        return switch (block.place().cell().kind()) {
            case TEXT -> left;
            case LABEL, NUMBER -> middle(text, left, right, Layout.SIZE);
            case AMOUNT -> right - typeface.width(text, Layout.SIZE);
        };
    }

    private float middle(String text, float left, float right, float size) throws IOException {
        return (left + right - typeface.width(text, size)) / 2;
    }

    private void write(String text, float x, float y, float size, boolean bold) throws IOException {
        if (text.isBlank()) {
            return;
        }
        page.beginText();
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(bold ? BOLD * size : BORDER);
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}

package org.jixiao.platform.form;

import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The typeface of printed forms, and how wide texts are in it. Belongs to one document. */
final class Typeface implements AutoCloseable {

    private static final String FILE = "wqy-microhei.ttc";
    private static final String NAME = "WenQuanYiMicroHei";
    private static final String REPLACEMENT = "□";
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
    private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

    private final TrueTypeCollection collection;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    Typeface() throws IOException {
        try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE))) {
            collection = new TrueTypeCollection(file);
        }
        font = collection.getFontByName(NAME);
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        float units = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            units += font.getAdvanceWidth(glyphs.getGlyphId(text.codePointAt(i)));
        }
        return units * size / unitsPerEm;
    }

    /** The text as it can be shown: a box for what the typeface does not have, nothing for what nobody sees anyway. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || glyphs.getGlyphId(c) != 0) {
                shown.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                shown.append(REPLACEMENT);
            }
        });
        return shown.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= FIRST_VARIATION_SELECTOR && c <= LAST_VARIATION_SELECTOR);
    }

    /** The lines that the text takes in this width, broken as Chinese is: no comma begins a line, no bracket opens at its end. */
    List<String> lines(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : shown(text).split("\n", -1)) {
            breakUp(paragraph, width, size, lines);
        }
        return lines;
    }

    private void breakUp(String paragraph, float width, float size, List<String> lines) throws IOException {
        BreakIterator places = BreakIterator.getLineInstance(Locale.CHINA);
        places.setText(paragraph);
        int start = 0;
        int fitting = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (fitting > start && !fits(paragraph.substring(start, next), width, size)) {
                lines.add(paragraph.substring(start, fitting).stripTrailing());
                start = fitting;
            }
            while (!fits(paragraph.substring(start, next), width, size)) {
                int end = start + longestFitting(paragraph.substring(start, next), width, size);
                lines.add(paragraph.substring(start, end));
                start = end;
            }
            fitting = next;
        }
        lines.add(paragraph.substring(start).stripTrailing());
    }

    private boolean fits(String text, float width, float size) throws IOException {
        return text.codePointCount(0, text.length()) <= 1 || width(text.stripTrailing(), size) <= width;
    }

    /** Of a word that is longer than a line: so many characters, one at least. */
    private int longestFitting(String word, float width, float size) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        collection.close();
    }
}

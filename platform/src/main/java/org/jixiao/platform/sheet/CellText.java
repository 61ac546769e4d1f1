package org.jixiao.platform.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.value.PlainValues;

/** Texts on their way into cells and out of them. */
public final class CellText {

    /** What a cell can hold; a workbook with a longer text is said to be damaged. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_SHOWN = 40;

    /** From here on most characters are wide, among them all of Chinese. */
    private static final int FIRST_WIDE = 0x1100;

    private static final String CUT = "…";

    /** The way in which these files write a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** As it has to be written to be read as it is; a text longer than a cell ends with an ellipsis. */
    public static String encoded(String text) {
        return LOOKS_ESCAPED.matcher(cut(text, LONGEST)).replaceAll("_x005F_");
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** How many lines the text takes in a column of this width; a Chinese character is two Latin letters wide. */
    public static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(widthOf(line), width)))
                .sum();
    }

    private static int widthOf(String line) {
        return line.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    /** As somebody wrote it: without escapes, with plain line breaks, and without the space around it that nobody sees. */
    static String decoded(String text) {
        String written = ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
        return trimmed(written.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Also the wide space of Chinese and the one that does not break, which {@link String#strip} leaves. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || c == '\n' || c == '\t';
    }

    /** What stands in a cell, short and harmless enough to be quoted in an answer. */
    static String shown(String text) {
        StringBuilder harmless = new StringBuilder();
        text.codePoints()
                .filter(PlainValues::isText)
                .limit(LONGEST_SHOWN + 1L)
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(harmless::appendCodePoint);
        return harmless.codePointCount(0, harmless.length()) > LONGEST_SHOWN
                ? harmless.substring(0, harmless.offsetByCodePoints(0, LONGEST_SHOWN)) + CUT
                : harmless.toString();
    }
}

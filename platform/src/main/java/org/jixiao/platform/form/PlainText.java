package org.jixiao.platform.form;

import java.util.regex.Pattern;
import org.jixiao.platform.value.PlainValues;

/** Texts as they may stand on a form: without control characters, with one kind of line break. */
final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        LINE_BREAKS
                .matcher(text.strip())
                .replaceAll("\n")
                .codePoints()
                .filter(PlainValues::isText)
                .map(c -> c == '\t' ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}

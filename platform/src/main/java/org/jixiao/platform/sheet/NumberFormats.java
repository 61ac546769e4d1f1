package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the format of a cell what its number is to the people who see it: a number, a day or a percentage. Without it
 * {@code 2020} would be a day in 1905 and {@code 95%} would be 0.95.
 */
final class NumberFormats {

    /** More than spreadsheet programs know. */
    private static final int MOST = 65_536;

    /** No program writes a longer one, and a search in it would take its time. */
    private static final int LONGEST_CODE = 255;

    /** What shows itself as it is: quoted and escaped characters, colours, conditions, languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*]");

    private static final Pattern PART_OF_A_DATE = Pattern.compile("[ymdhsYMDHS]");

    private final List<Cell.Kind> kinds;

    private NumberFormats(List<Cell.Kind> kinds) {
        this.kinds = kinds;
    }

    static NumberFormats of(Parts parts, Optional<String> part) throws IOException, XMLStreamException {
        Map<String, Cell.Kind> own = new HashMap<>();
        List<Cell.Kind> kinds = new ArrayList<>();
        if (part.isPresent()) {
            try (Xml xml = new Xml(parts.open(part.get()))) {
                while (xml.next()) {
                    if (xml.starts("numFmt")) {
                        note(xml.attribute("numFmtId"), xml.attribute("formatCode"), own);
                    } else if (xml.starts("cellXfs")) {
                        readStyles(xml, own, kinds);
                    }
                    if (own.size() > MOST) {
                        throw Parts.tooLarge();
                    }
                }
            }
        }
        return new NumberFormats(kinds);
    }

    private static void note(@Nullable String id, @Nullable String code, Map<String, Cell.Kind> own)
            throws IOException {
        if (id != null && code != null) {
            if (code.length() > LONGEST_CODE) {
                throw new IOException("a format is longer than any");
            }
            own.putIfAbsent(id, kindOfCode(code));
        }
    }

    private static void readStyles(Xml xml, Map<String, Cell.Kind> own, List<Cell.Kind> kinds)
            throws XMLStreamException {
        while (xml.next() && !xml.ends("cellXfs")) {
            if (xml.starts("xf")) {
                String id = xml.attribute("numFmtId");
                Cell.Kind known = own.get(id);
                kinds.add(known == null ? kindOfBuiltIn(id) : known);
                if (kinds.size() > MOST) {
                    throw Parts.tooLarge();
                }
            }
        }
    }

    /** By the numbers that need no code in the file; those from 27 on are the dates of Chinese, Japanese and Korean programs. */
    private static Cell.Kind kindOfBuiltIn(@Nullable String id) {
        if (id == null || !id.matches("\\d{1,3}")) {
            return Cell.Kind.NUMBER;
        }
        return switch (Integer.parseInt(id)) {
            case 9, 10 -> Cell.Kind.PERCENTAGE;
            case 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47 -> Cell.Kind.DATE;
            case 27, 28, 29, 30, 31, 32, 33, 34, 35, 36 -> Cell.Kind.DATE;
            case 50, 51, 52, 53, 54, 55, 56, 57, 58 -> Cell.Kind.DATE;
            default -> Cell.Kind.NUMBER;
        };
    }

    private static Cell.Kind kindOfCode(String code) {
        String shown = LITERAL.matcher(code).replaceAll("");
        if (shown.contains("%")) {
            return Cell.Kind.PERCENTAGE;
        }
        return PART_OF_A_DATE.matcher(shown).find() ? Cell.Kind.DATE : Cell.Kind.NUMBER;
    }

    /** What a number of this style is; without a style it is a number. */
    Cell.Kind kindOf(@Nullable String style) throws IOException {
        if (style == null) {
            return Cell.Kind.NUMBER;
        }
        if (!style.matches("\\d{1,6}")) {
            throw new IOException("a cell names a style that is no number");
        }
        int index = Integer.parseInt(style);
        return index < kinds.size() ? kinds.get(index) : Cell.Kind.NUMBER;
    }
}

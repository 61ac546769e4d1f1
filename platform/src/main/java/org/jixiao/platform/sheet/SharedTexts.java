package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by their number. */
final class SharedTexts {

    /** So many small texts take several times the memory that they take in the file. */
    private static final int MOST = 200_000;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(Parts parts, Optional<String> part) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (part.isPresent()) {
            try (Xml xml = new Xml(parts.open(part.get()))) {
                while (xml.next()) {
                    if (xml.starts("si")) {
                        texts.add(textWithin(xml, "si"));
                    }
                    if (texts.size() > MOST) {
                        throw Parts.tooLarge();
                    }
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** The text of an element with its differently formatted pieces, without the pronunciation of East Asian words. */
    static String textWithin(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip("rPh");
            } else if (xml.starts("t")) {
                text.append(xml.text());
            }
        }
        return CellText.decoded(text.toString());
    }

    String get(String number) throws IOException {
        if (!number.matches("\\d{1,7}") || Integer.parseInt(number) >= texts.size()) {
            throw new IOException("a cell names a text that is not there");
        }
        return texts.get(Integer.parseInt(number));
    }
}

package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What has to be known of a workbook before its first sheet is read.
 *
 * @param sheet the part with the first sheet that people see
 * @param place what stands before the address of a cell: nothing, or the sheet's name and an exclamation mark where people see several
 * @param since1904 whether days are counted as old Macintoshes did
 */
record Book(String sheet, String place, boolean since1904, SharedTexts texts, NumberFormats formats) {

    /** A sheet that people see, and the part in which it stands. */
    private record Tab(String name, String part) {}

    static Book of(Parts parts) throws IOException, XMLStreamException {
        if (!parts.has("_rels/.rels")) {
            throw Unusable.because(Refusal.rule("file-not-xlsx"));
        }
        String main = Relations.ofTheFile(parts)
                .first("officeDocument")
                .filter(part -> part.endsWith(".xml"))
                .orElseThrow(() -> Unusable.because(Refusal.rule("file-not-xlsx")));
        try (Xml xml = new Xml(parts.open(main))) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw Unusable.because(Refusal.rule("file-not-xlsx"));
            }
            return read(xml, parts, Relations.of(parts, main));
        }
    }

    private static Book read(Xml xml, Parts parts, Relations relations) throws IOException, XMLStreamException {
        boolean since1904 = false;
        List<Tab> seen = new ArrayList<>();
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                String flag = xml.attribute("date1904");
                since1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.starts("sheet") && isSeen(xml)) {
                String name = Objects.requireNonNullElse(xml.attribute("name"), "");
                String id = xml.attribute("id");
                if (id != null) {
                    relations.find(id, "worksheet").ifPresent(part -> seen.add(new Tab(name, part)));
                }
            }
        }
        if (seen.isEmpty()) {
            throw new IOException("there is no sheet that people see");
        }
        Tab first = seen.getFirst();
        return new Book(
                first.part(),
                seen.size() > 1 ? CellText.shown(first.name()) + "!" : "",
                since1904,
                SharedTexts.of(parts, relations.first("sharedStrings")),
                NumberFormats.of(parts, relations.first("styles")));
    }

    private static boolean isSeen(Xml xml) {
        String state = xml.attribute("state");
        return state == null || state.equals("visible");
    }
}

package org.jixiao.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that it can be as no program would write it. */
final class Handmade {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";

    /** Styles in the order of their numbers: general, a day, an own format of days, a percentage, an own number, a time. */
    private static final String STYLES = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
        <numFmt numFmtId="177" formatCode="#,##0.00&quot;months&quot;;[Red]-#,##0.00"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/>
        <xf numFmtId="20"/></cellXfs></styleSheet>\
        """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Handmade() {}

    /** A workbook with these rows, in the XML of the format, in its only sheet. */
    static Handmade rows(String rows) {
        return new Handmade()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relations("rId1", "officeDocument", WORKBOOK))
                .with(WORKBOOK, """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>\
                    """)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml") + "</Relationships>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>名称</t></si><si><r><t xml:space=\"preserve\">甲 </t></r>"
                                + "<rPh><t>jiǎ</t></rPh><r><t>𠮷😀</t></r></si></sst>")
                .with("xl/styles.xml", STYLES)
                .with(
                        SHEET,
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + rows + "</sheetData></worksheet>");
    }

    /** A workbook whose headings stand in the first row and are those of the cells in the second: a, b, c and so on. */
    static byte[] cells(String... cells) {
        StringBuilder headings = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            char letter = (char) ('A' + i);
            headings.append(text(letter + "1", String.valueOf((char) ('a' + i))));
            row.append(cells[i].replace("<c", "<c r=\"" + letter + "2\""));
        }
        return rows("<row r=\"1\">" + headings + "</row><row r=\"2\">" + row + "</row>")
                .zipped();
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships>" + relation(id, type, target) + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\""
                + target + "\"/>";
    }

    Handmade with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Handmade with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Handmade without(String name) {
        parts.remove(name);
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    byte[] zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package org.jixiao.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.sheet.Handmade.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is no table")
class UnusableFileTest {

    private static final SheetReader READER = SheetReader.expecting("名称", "b");
    private static final String GOOD = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "b")
            + "</row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>43921</v></c></row>";

    private static final int ROUNDS = 400;

    private static List<String> read(byte[] file) {
        return READER.read(file, row -> row.text("名称") + " " + row.optionalDate("b"));
    }

    private static List<String> refused(byte[] file) {
        return Refused.said(READER, file, row -> row.text("名称"));
    }

    private static List<String> refused(UnaryOperator<Handmade> change) {
        return refused(change.apply(Handmade.rows(GOOD)).zipped());
    }

    @Test
    @DisplayName("is known from one that is")
    void isKnown() {
        assertThat(read(Handmade.rows(GOOD).zipped())).containsExactly("甲 𠮷😀 2020-03-31");
    }

    @Test
    @DisplayName("is refused where it is no workbook at all")
    void isNoWorkbook() {
        assertThat(refused(new byte[0])).containsExactly("file-not-xlsx");
        assertThat(refused("名称,b\n甲,1\n".getBytes(StandardCharsets.UTF_8))).containsExactly("file-not-xlsx");
        assertThat(refused(compound("Workbook"))).containsExactly("file-not-xlsx");
        assertThat(refused(book -> book.without("_rels/.rels"))).containsExactly("file-not-xlsx");
        assertThat(refused(book -> book.with(Handmade.WORKBOOK, "<document/>"))).containsExactly("file-not-xlsx");
        assertThat(refused(book -> book.with("_rels/.rels", "<Relationships/>")))
                .containsExactly("file-not-xlsx");
    }

    @Test
    @DisplayName("is refused where a password protects it")
    void isProtected() {
        assertThat(refused(compound("EncryptedPackage"))).containsExactly("file-password-protected");
    }

    /** The container of old workbooks and of encrypted ones, with the name of one stream in it. */
    private static byte[] compound(String stream) {
        byte[] file = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    @Test
    @DisplayName("is refused where macros are in it")
    void hasMacros() {
        assertThat(refused(book -> book.with("xl/vbaProject.bin", "x"))).containsExactly("file-holds-macros");
        assertThat(refused(book -> book.with("xl/macrosheets/sheet1.xml", "x"))).containsExactly("file-holds-macros");
    }

    @Test
    @DisplayName("is refused where it unpacks to more than is read, before any of it is read")
    void isABomb() {
        byte[] zeros = new byte[64 * 1024 * 1024];
        byte[] bomb = Handmade.rows(GOOD).with(Handmade.SHEET, zeros).zipped();
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refused(bomb)).containsExactly("file-unpacks-too-large");
        assertThat(refused(book -> book.with("xl/media/image1.png", zeros))).containsExactly("file-unpacks-too-large");
    }

    @Test
    @DisplayName("is refused where it has more parts, texts, styles or relations than a table, or a longer format")
    void hasTooMuch() {
        assertThat(refused(book -> {
                    for (int i = 0; i < 200; i++) {
                        book.with("xl/media/" + i, "x");
                    }
                    return book;
                }))
                .containsExactly("file-unpacks-too-large");
        assertThat(refused(book -> book.with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(200_001) + "</sst>")))
                .containsExactly("file-unpacks-too-large");
        assertThat(refused(
                        book -> book.with("xl/styles.xml", "<s><cellXfs>" + "<xf/>".repeat(66_000) + "</cellXfs></s>")))
                .containsExactly("file-unpacks-too-large");
        assertThat(refused(book -> book.with(
                        "_rels/.rels", "<r>" + "<Relationship Id=\"\" Type=\"\" Target=\"\"/>".repeat(1_001) + "</r>")))
                .containsExactly("file-unpacks-too-large");
        assertThat(refused(book -> book.with(
                        "xl/styles.xml",
                        "<s><numFmt numFmtId=\"1\" formatCode=\"" + "[".repeat(1_000_000) + "\"/></s>")))
                .containsExactly("file-broken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
                "<row r=\"1\"><c t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"1\"><c t=\"s\"><v>x</v></c></row>",
                "<row r=\"1\"><c s=\"x\"><v>1</v></c></row>",
                "<row r=\"1\"><c t=\"z\"><v>1</v></c></row>",
                "<row r=\"1\"><c><v><x/></v></c></row>",
                "<row r=\"0\"/>",
                "<row r=\"x\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"1\"><c></row>",
                "<row r=\"1\">&entity;</row>",
            })
    @DisplayName("is refused where it says of itself what cannot be")
    void isNotBelieved(String rows) {
        assertThat(Refused.said(READER.headingRow(9), Handmade.rows(rows).zipped(), row -> row))
                .containsExactly("file-broken");
    }

    @Test
    @DisplayName("is refused where a part is missing or is no XML")
    void lacksAPart() {
        assertThat(refused(book -> book.without(Handmade.SHEET))).containsExactly("file-broken");
        assertThat(refused(book -> book.without("xl/sharedStrings.xml"))).containsExactly("file-broken");
        assertThat(refused(book -> book.without("xl/_rels/workbook.xml.rels"))).containsExactly("file-broken");
        assertThat(refused(book -> book.with(Handmade.SHEET, "PK"))).containsExactly("file-broken");
        assertThat(refused(book -> book.with(Handmade.WORKBOOK, "<workbook/>"))).containsExactly("file-broken");
    }

    @Test
    @DisplayName("is refused where a document type stands in it, so that no entity can do anything")
    void hasADocumentType() {
        for (String type : List.of(
                "<!DOCTYPE worksheet>",
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")) {
            assertThat(refused(book -> book.with(Handmade.SHEET, type + book.part(Handmade.SHEET))))
                    .as(type)
                    .containsExactly("file-broken");
        }
    }

    @Test
    @DisplayName("is refused where it is cut off anywhere")
    void isCutOff() {
        byte[] file = Handmade.rows(GOOD).zipped();
        for (int length = 4; length < file.length; length += 5) {
            assertThat(refused(Arrays.copyOf(file, length))).containsExactly("file-broken");
        }
    }

    @Test
    @DisplayName("is refused where bytes of it have changed on the way")
    void hasChanged() {
        byte[] file = Handmade.rows(GOOD).zipped();
        String packed = new String(file, StandardCharsets.ISO_8859_1);
        int part = packed.indexOf("xl/sharedStrings.xml") + "xl/sharedStrings.xml".length();
        int lastByteWithSpareBits = packed.indexOf("PK", part) - 1;
        for (int at = part; at < lastByteWithSpareBits; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 0x20;
            assertThat(refused(changed)).as("byte %d", at).containsExactly("file-broken");
        }
    }

    @Test
    @DisplayName("gives rows or a refusal and never anything else, whichever of its bytes are changed")
    void neverFails() {
        Random random = new Random(20200331);
        byte[] file = Handmade.rows(GOOD).zipped();
        byte[] sheet = Handmade.rows(GOOD).part(Handmade.SHEET).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < ROUNDS; i++) {
                readOrRefuse(changed(file, random));
                readOrRefuse(Handmade.rows(GOOD)
                        .with(Handmade.SHEET, changed(sheet, random))
                        .zipped());
            }
        });
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(read(file)).hasSizeLessThan(3);
        } catch (CommandRefused refused) {
            assertThat(refused.reasons()).isNotEmpty();
        }
    }
}

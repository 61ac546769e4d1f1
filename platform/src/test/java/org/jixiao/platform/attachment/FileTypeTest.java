package org.jixiao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The type of a file")
class FileTypeTest {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final int ROUNDS = 500;

    @TempDir
    private Path folder;

    private Optional<FileType> typeOf(byte[] bytes) throws IOException {
        return FileType.of(Files.write(folder.resolve("file.exe"), bytes));
    }

    private Optional<FileType> typeOf(String latin1) throws IOException {
        return typeOf(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("is told from how it begins, whatever it is called")
    void isToldFromTheBeginning() throws IOException {
        assertThat(typeOf("%PDF-1.7\n")).contains(FileType.PDF);
        assertThat(typeOf("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")).contains(FileType.PNG);
        assertThat(typeOf("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")).contains(FileType.JPEG);
    }

    @Test
    @DisplayName("is told from the list of types where it is a document or a workbook")
    void isToldFromTheListOfTypes() throws IOException {
        assertThat(typeOf(zipped(types(DOCUMENT)))).contains(FileType.DOCX);
        assertThat(typeOf(zipped(types(WORKBOOK)))).contains(FileType.XLSX);
        assertThat(typeOf(zipped(types(DOCUMENT.toUpperCase(Locale.ROOT))))).contains(FileType.DOCX);
        Sheet<String> sheet = new Sheet<>("表", List.of(), List.of(Column.text("名称", 20, name -> name)));
        assertThat(typeOf(sheet.bytes(List.of("甲")))).contains(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PD",
                "\n%PDF-1.7",
                "\u0089PNG\n\u001a\n",
                "\u00ff\u00d8",
                "MZ\u0090\0\u0003",
                "<html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "{\\rtf1}",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1WordDocument",
                "GIF89a",
                "Rar!\u001a\u0007",
                "PK\u0003\u0004 and nothing more",
                "PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
            })
    @DisplayName("is none for anything else")
    void isNone(String content) throws IOException {
        assertThat(typeOf(content)).isEmpty();
    }

    @Test
    @DisplayName("is none for a zipped file that is no document or workbook, is two at once, or lists too much")
    void isNoneForOtherZippedFiles() throws IOException {
        assertThat(typeOf(zipped(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .isEmpty();
        assertThat(typeOf(zipped(types("application/vnd.openxmlformats-officedocument.presentationml.main+xml"))))
                .isEmpty();
        assertThat(typeOf(zipped(types(DOCUMENT, WORKBOOK)))).isEmpty();
        assertThat(typeOf(zipped("<Types><Override ContentType=\"" + DOCUMENT + "\">")))
                .isEmpty();
        assertThat(typeOf(zipped("<!DOCTYPE Types>" + types(DOCUMENT)))).isEmpty();
        assertThat(typeOf(zipped("<!-- " + types(DOCUMENT) + " --><Types/>"))).isEmpty();
        assertThat(typeOf(zipped(types(DOCUMENT) + " ".repeat(1024 * 1024)))).isEmpty();
        Map<String, String> parts = new LinkedHashMap<>(Map.of("[Content_Types].xml", types(DOCUMENT)));
        parts.put("[content_types].xml", types(DOCUMENT));
        assertThat(typeOf(zipped(parts))).isEmpty();
        for (int i = 0; i < 10_000; i++) {
            parts.put("part" + i, "");
        }
        parts.remove("[content_types].xml");
        assertThat(typeOf(zipped(parts))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.document.macro&#69;nabled.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.macrosheet+xml",
                "application/vnd.ms-office.vbaProject"
            })
    @DisplayName("does not matter where there are macros in it")
    void doesNotMatterWithMacros(String type) {
        assertThatThrownBy(() -> typeOf(zipped(types(DOCUMENT, type))))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("attachment-holds-macros");
    }

    @Test
    @DisplayName("does not matter where there is a project of macros in it that it does not list")
    void doesNotMatterWithAHiddenProject() {
        assertThatThrownBy(() ->
                        typeOf(zipped(Map.of("[Content_Types].xml", types(DOCUMENT), "word\\VBAProject.bin", "x"))))
                .isInstanceOf(CommandRefused.class);
    }

    @Test
    @DisplayName("is found or none, and nothing else happens, whichever bytes of a document are changed or missing")
    void isFoundOrNone() throws IOException {
        Random random = new Random(20200331);
        byte[] document = zipped(types(DOCUMENT));
        for (int i = 0; i < ROUNDS; i++) {
            byte[] changed = Arrays.copyOf(document, document.length - random.nextInt(3) * random.nextInt(40));
            for (int j = random.nextInt(3); j >= 0; j--) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            assertThat(typeOf(changed).orElse(FileType.DOCX)).isEqualTo(FileType.DOCX);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, 审核表.pdf, 审核表.pdf",
        "PDF, 审核表.PDF, 审核表.PDF",
        "JPEG, 照片.jpeg, 照片.jpeg",
        "JPEG, 照片.hta, 照片.hta.jpg",
        "PNG, 截图, 截图.png",
        "XLSX, 名单.xls, 名单.xls.xlsx",
        "DOCX, 报告.docx.exe, 报告.docx.exe.docx"
    })
    @DisplayName("stands at the end of the name under which it is given back")
    void standsAtTheEndOfTheName(FileType type, String name, String fileName) {
        assertThat(type.fileName(name)).isEqualTo(fileName);
        assertThat(FileType.ofMediaType(type.mediaType())).isEqualTo(type);
    }

    private static String types(String... types) {
        StringBuilder list =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String type : types) {
            list.append("<Override PartName=\"/main.xml\" ContentType=\"")
                    .append(type)
                    .append("\"/>");
        }
        return list.append("</Types>").toString();
    }

    private static byte[] zipped(String types) throws IOException {
        return zipped(Map.of("[Content_Types].xml", types));
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

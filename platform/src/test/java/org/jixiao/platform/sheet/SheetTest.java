package org.jixiao.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sheet")
class SheetTest {

    private record Line(
            @Nullable String name,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal rate,
            @Nullable Integer count,
            @Nullable LocalDate due) {

        static Line named(String name) {
            return new Line(name, null, null, null, null);
        }
    }

    private static final Sheet<Line> SHEET = new Sheet<>(
            "项目表",
            List.of("2020 年度项目表", "金额单位：元"),
            List.of(
                    Column.text("名称", 30, Line::name),
                    Column.amount("金额", 16, Line::amount),
                    Column.number("比值", 10, Line::rate),
                    Column.whole("数量", 8, Line::count),
                    Column.date("截止日期", 12, Line::due)));

    private static Line read(SheetRow row) {
        return new Line(
                row.optionalText("名称"),
                row.optionalDecimal("金额"),
                row.optionalDecimal("比值"),
                row.optionalWhole("数量"),
                row.optionalDate("截止日期"));
    }

    private static List<Line> writtenAndRead(List<Line> lines) {
        return SheetReader.of(SHEET).read(SHEET.bytes(lines), SheetTest::read);
    }

    @Test
    @DisplayName("is the same to the byte, whenever it was made")
    void isTimeless() throws IOException {
        List<Line> lines = List.of(Line.named("消费帮扶"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        SHEET.write(lines, written);
        byte[] made = written.toByteArray();
        byte[] later = madeLater(made);

        assertThat(later).isNotEqualTo(made);
        assertThat(Xlsx.timeless(later)).isEqualTo(SHEET.bytes(lines));
        assertThat(SheetReader.of(SHEET).read(SHEET.bytes(lines), SheetTest::read))
                .isEqualTo(lines);
    }

    @Test
    @DisplayName("is the same to the byte in whatever time zone its time is left out")
    void isTimelessEverywhere() {
        byte[] made = SHEET.bytes(List.of(Line.named("消费帮扶")));
        assertThat(timelessIn("Asia/Shanghai", made)).isEqualTo(timelessIn("America/Los_Angeles", made));
    }

    private static byte[] timelessIn(String zone, byte[] workbook) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return Xlsx.timeless(workbook);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static byte[] madeLater(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipDirectory parts = new ZipDirectory(workbook);
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipDirectory.Entry part : parts.entries(100)) {
                ZipEntry same = new ZipEntry(part.name());
                same.setLastModifiedTime(FileTime.from(Instant.parse("2031-05-06T07:08:10Z")));
                to.putNextEntry(same);
                to.write(new String(parts.open(part).readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$12031-05-06T07:08:10Z")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("is read as it was written, to the last digit and character")
    void isReadAsWritten() {
        List<Line> lines = List.of(
                new Line("消费帮扶", new BigDecimal("1200000.5"), new BigDecimal("286.4"), 3, LocalDate.of(2020, 3, 31)),
                new Line("𠮷野家😀 <&>\"'", new BigDecimal("-0.01"), new BigDecimal("0.000000000001"), 0, null),
                new Line("第一行\n第二行", new BigDecimal("9999999999999.99"), null, null, LocalDate.of(1900, 3, 1)),
                new Line(
                        "_x0041_x0042_ _xD83D_",
                        new BigDecimal("123456789012345678"),
                        null,
                        -7,
                        LocalDate.of(2999, 12, 31)),
                new Line(
                        "=1+1", new BigDecimal("123456789012345678.123456789012"), new BigDecimal("1E+3"), null, null));
        assertThat(writtenAndRead(lines).stream().map(SheetTest::comparable))
                .containsExactlyElementsOf(
                        lines.stream().map(SheetTest::comparable).toList());
    }

    /** Two decimals more or less are the same number. */
    private static Line comparable(Line line) {
        return new Line(line.name(), plain(line.amount()), plain(line.rate()), line.count(), line.due());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    @Test
    @DisplayName("holds texts as texts, whatever they begin with, also to another reader")
    void holdsTexts() throws IOException {
        List<String> texts = List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "007", "2020-03-31", "95%");
        byte[] file = SHEET.bytes(texts.stream().map(Line::named).toList());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.stream()
                            .skip(SHEET.headingRow())
                            .map(row -> row.getCell(0).getType()))
                    .hasSize(texts.size())
                    .containsOnly(CellType.STRING);
            assertThat(rows.stream().skip(SHEET.headingRow()).map(row -> row.getCellText(0)))
                    .containsExactlyElementsOf(texts);
        }
    }

    @Test
    @DisplayName("shows its title, its lines and its headings to another reader")
    void showsWhatIsAboveTheRows() throws IOException {
        byte[] file = SHEET.bytes(List.of(Line.named("一")));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("项目表");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("2020 年度项目表");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("金额单位：元");
            assertThat(rows.get(2).stream().map(cell -> cell.getText()))
                    .containsExactly("名称", "金额", "比值", "数量", "截止日期");
        }
    }

    @Test
    @DisplayName("keeps its headings in sight and repeats them in print")
    void keepsHeadings() throws IOException {
        Map<String, String> parts = parts(SHEET.bytes(List.of()));
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("ySplit=\"3\"", "state=\"frozen\"", "landscape");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$3:$3");
        assertThat(parts.get("xl/styles.xml")).contains("<b/>");
    }

    @Test
    @DisplayName("is the same each time but for the moment at which it was made")
    void isTheSame() throws IOException {
        List<Line> lines =
                IntStream.range(0, 1200).mapToObj(i -> Line.named("第" + i)).toList();
        Map<String, String> once = parts(SHEET.bytes(lines));
        Map<String, String> again = parts(SHEET.bytes(lines));
        once.remove("docProps/core.xml");
        again.remove("docProps/core.xml");
        assertThat(again).isEqualTo(once);
    }

    @Test
    @DisplayName("is no damaged workbook where a text is longer than a cell")
    void cutsLongTexts() {
        List<Line> read = SheetReader.of(SHEET)
                .longestText(40_000)
                .read(SHEET.bytes(List.of(Line.named("a" + "😀".repeat(20_000)))), SheetTest::read);
        assertThat(read.getFirst().name()).hasSizeBetween(32_766, 32_767).endsWith("😀…");
    }

    @Test
    @DisplayName("of very many rows is written and read")
    void isLong() {
        List<Line> lines =
                IntStream.range(0, 20_000).mapToObj(i -> Line.named("第" + i)).toList();
        assertThat(SheetReader.of(SHEET).mostRows(20_000).read(SHEET.bytes(lines), SheetTest::read))
                .isEqualTo(lines);
    }

    @Test
    @DisplayName("is not made without a title, a column, or a heading of each column")
    void isNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet<Line>("表", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet<>(" ", List.of(), SHEET.columns()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text("", 10, Line::name));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text("名称", 256, Line::name));
    }

    @Test
    @DisplayName("is offered to the browser under a Chinese name")
    void isOffered() {
        var answer = Xlsx.download("绩效目标.xlsx", new byte[] {1});
        assertThat(answer.getHeaders().getContentType()).isEqualTo(Xlsx.MEDIA_TYPE);
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%BB%A9%E6%95%88%E7%9B%AE%E6%A0%87.xlsx");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        ZipDirectory zip = new ZipDirectory(file);
        for (ZipDirectory.Entry entry : zip.entries(20)) {
            parts.put(entry.name(), new String(zip.open(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}

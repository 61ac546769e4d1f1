package org.jixiao.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jixiao.platform.form.Form.Head;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.jixiao.platform.sheet.Xlsx;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A form")
class FormTest {

    private static final Head HEAD = new Head("项目支出绩效目标申报表", "（2020年度）", "填报单位：机关", "金额单位：万元", "");
    private static final FormPdf PDF = new FormPdf();

    @Nested
    @DisplayName("as PDF")
    class Pdf {

        @Test
        @DisplayName("shows its head, its cells and its foot in a typeface that it carries itself")
        void showsEverything() throws IOException {
            try (PDDocument document = Loader.loadPDF(PDF.bytes(small()))) {
                assertThat(text(document))
                        .contains("项目支出绩效目标申报表", "填报单位：机关", "金额单位：万元", "项目名称", "督查经费", "286.40", "填报人：王项目");
                document.getPage(0)
                        .getResources()
                        .getFontNames()
                        .forEach(name -> assertThat(embedded(document, name)).isTrue());
            }
        }

        @Test
        @DisplayName("lies across the paper where it has many columns")
        void liesAcross() throws IOException {
            Form upright = small();
            Form across = new Form(upright.name(), HEAD, true, upright.columns(), upright.sections(), upright.foot());
            try (PDDocument document = Loader.loadPDF(PDF.bytes(across))) {
                PDRectangle paper = document.getPage(0).getMediaBox();
                assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
                assertThat(text(document)).contains("项目支出绩效目标申报表", "督查经费", "填报人：王项目");
            }
        }

        @Test
        @DisplayName("goes on on further pages, with the headings of its part again")
        void goesOn() throws IOException {
            try (PDDocument document = Loader.loadPDF(PDF.bytes(manyRows(120)))) {
                assertThat(document.getNumberOfPages()).isGreaterThan(2);
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    assertThat(text(document, page)).contains("三级指标", "第 %d 页".formatted(page));
                }
                String whole = text(document);
                IntStream.range(0, 120).forEach(i -> assertThat(whole).contains("第%d项指标".formatted(i)));
            }
        }

        @Test
        @DisplayName("cuts a text that is longer than a page between its lines, and loses nothing of it")
        void cutsALongText() throws IOException {
            StringBuilder longText = new StringBuilder();
            IntStream.range(0, 400).forEach(i -> longText.append("第").append(i).append("句话说明情况。"));
            Form form = form(List.of(Section.of(Row.of(Cell.label("说明"), Cell.text(longText.toString())))));
            try (PDDocument document = Loader.loadPDF(PDF.bytes(form))) {
                assertThat(document.getNumberOfPages()).isGreaterThan(1);
                String whole = text(document).replaceAll("\\s", "");
                IntStream.range(0, 400).forEach(i -> assertThat(whole).contains("第" + i + "句话"));
            }
        }

        @Test
        @DisplayName("shows a box for a character that the typeface does not have, and no control characters")
        void showsABox() throws IOException {
            Form form = form(List.of(Section.of(Row.of(Cell.label("名称"), Cell.text("督查\u0007经费\ud83d\ude80")))));
            try (PDDocument document = Loader.loadPDF(PDF.bytes(form))) {
                assertThat(text(document)).contains("督查经费□");
            }
        }

        @Test
        @DisplayName("is the same file for the same content")
        void isTheSame() throws IOException {
            assertThat(PDF.bytes(small())).isEqualTo(PDF.bytes(small()));
        }

        private static boolean embedded(PDDocument document, org.apache.pdfbox.cos.COSName name) {
            try {
                return document.getPage(0).getResources().getFont(name).isEmbedded();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Nested
    @DisplayName("as XLSX")
    class Workbook {

        @Test
        @DisplayName("the same to the byte whenever it was made")
        void timeless() throws IOException {
            byte[] made = FormWorkbook.bytes(small());
            assertThat(Xlsx.timeless(made)).isEqualTo(made);
        }

        @Test
        @DisplayName("has its texts and exact numbers in cells")
        void hasItsCells() throws IOException {
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(FormWorkbook.bytes(small())))) {
                List<String> texts = new ArrayList<>();
                workbook.getFirstSheet()
                        .read()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell != null && cell.getRawValue() != null) {
                                texts.add(cell.getText());
                            }
                        }));
                assertThat(texts).contains("项目支出绩效目标申报表", "督查经费", "金额单位：万元", "填报人：王项目");
                assertThat(texts).contains("286.4");
            }
        }

        @Test
        @DisplayName("keeps a text that looks like a formula a text")
        void keepsATextAText() throws IOException {
            Form form = form(List.of(Section.of(Row.of(Cell.label("名称"), Cell.text("=1+1")))));
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(FormWorkbook.bytes(form)))) {
                assertThat(workbook.getFirstSheet().read())
                        .anySatisfy(row -> assertThat(row).anySatisfy(cell -> {
                            assertThat(cell.getText()).isEqualTo("=1+1");
                            assertThat(cell.getFormula()).isNull();
                        }));
            }
        }
    }

    @Nested
    @DisplayName("is refused where its cells")
    class Grids {

        @Test
        @DisplayName("leave a gap")
        void leaveAGap() {
            assertThatThrownBy(() -> FormWorkbook.bytes(form(List.of(Section.of(Row.of(Cell.label("名称")))))))
                    .hasMessageContaining("gap");
        }

        @Test
        @DisplayName("stick out")
        void stickOut() {
            assertThatThrownBy(() -> FormWorkbook.bytes(form(List.of(
                            Section.of(Row.of(Cell.label("名称"), Cell.empty().across(2)))))))
                    .hasMessageContaining("sticks out");
        }

        @Test
        @DisplayName("overlap")
        void overlap() {
            assertThatThrownBy(() -> FormWorkbook.bytes(form(List.of(Section.of(
                            Row.of(Cell.label("一"), Cell.empty().down(2)),
                            Row.of(Cell.label("二").across(2)))))))
                    .hasMessageContaining("overlap");
        }
    }

    @Test
    @DisplayName("is called so that every system can keep it as a file")
    void hasAName() {
        assertThat(new Form(
                                "a/b:c*\n" + "长".repeat(100),
                                HEAD,
                                List.of(1),
                                List.of(Section.of(Row.of(Cell.empty()))),
                                List.of())
                        .name())
                .startsWith("a_b_c_")
                .hasSize(80);
    }

    private static Form small() {
        return form(List.of(Section.of(
                Row.of(Cell.label("项目名称"), Cell.text("督查经费")),
                Row.of(Cell.label("年度资金"), Cell.amount(new BigDecimal("286.4"))))));
    }

    private static Form manyRows(int rows) {
        List<Row> indicators = IntStream.range(0, rows)
                .mapToObj(i -> Row.of(Cell.label("数量指标"), Cell.text("第%d项指标".formatted(i))))
                .toList();
        return form(List.of(new Section(List.of(Row.of(Cell.label("二级指标"), Cell.label("三级指标"))), indicators)));
    }

    private static Form form(List<Section> sections) {
        return new Form("申报表", HEAD, List.of(12, 40), sections, List.of("填报人：王项目"));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}

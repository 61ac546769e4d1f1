package org.jixiao.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.platform.form.Form.Head;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

@DisplayName("A form as DOCX")
class FormDocumentTest {

    private static final Head HEAD = new Head("绩效跟踪报告", "（2020年度）", "单位：机关", "金额单位：万元", "不宜公开");

    @Test
    @DisplayName("has its head, its cells, its foot and the mark of every page")
    void hasEverything() throws IOException {
        Section money = Section.of(
                Row.of(Cell.label("项目名称"), Cell.text("督查经费\n第二行")),
                Row.of(Cell.label("年度资金"), Cell.amount(new BigDecimal("286.4"))));
        try (XWPFDocument document = read(form(false, money));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("绩效跟踪报告", "（2020年度）", "单位：机关\t金额单位：万元", "督查经费\n第二行", "286.40", "填报人：王项目", "不宜公开");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Jixiao");
        }
    }

    @Test
    @DisplayName("stands upright or lies across")
    void liesAcross() throws IOException {
        Section section = Section.of(Row.of(Cell.label("项目名称"), Cell.text("督查经费")));
        assertThat(widthIsGreater(form(false, section))).isFalse();
        assertThat(widthIsGreater(form(true, section))).isTrue();
    }

    @Test
    @DisplayName("joins the cells that reach over columns and rows")
    void joinsCells() throws IOException {
        Section section = Section.of(
                Row.of(Cell.label("产出").down(2), Cell.text("一")),
                Row.of(Cell.text("二")),
                Row.of(Cell.text("三").across(2)));
        try (XWPFDocument document = read(form(false, section))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.RESTART);
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("二");
            assertThat(table.getRow(2).getTableCells()).hasSize(1);
            assertThat(table.getRow(2)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("repeats the headings of a part on every page: such a part is a table of its own")
    void repeatsHeadings() throws IOException {
        Section first = Section.of(Row.of(Cell.label("说明"), Cell.text("上半年")));
        Section second = new Section(
                List.of(Row.of(Cell.label("二级指标"), Cell.label("三级指标"))),
                IntStream.range(0, 120)
                        .mapToObj(i -> Row.of(Cell.label("数量指标"), Cell.text("第%d项指标".formatted(i))))
                        .toList());
        Section third = Section.of(Row.of(Cell.label("结论"), Cell.text("正常")));
        try (XWPFDocument document = read(form(false, first, second, third))) {
            assertThat(document.getTables()).hasSize(3);
            XWPFTable ofSecond = document.getTables().get(1);
            assertThat(ofSecond.getRows()).hasSize(121);
            assertThat(ofSecond.getRow(0).isRepeatHeader()).isTrue();
            assertThat(ofSecond.getRow(1).isRepeatHeader()).isFalse();
        }
    }

    private static boolean widthIsGreater(Form form) throws IOException {
        try (XWPFDocument document = read(form)) {
            CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
            return Long.parseLong(size.getW().toString())
                    > Long.parseLong(size.getH().toString());
        }
    }

    private static XWPFDocument read(Form form) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FormDocument.bytes(form)));
    }

    private static Form form(boolean landscape, Section... sections) {
        return new Form("跟踪报告", HEAD, landscape, List.of(12, 40), List.of(sections), List.of("填报人：王项目"));
    }
}

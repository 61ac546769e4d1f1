package org.jixiao.platform.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.platform.form.Grid.Place;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A form as a document to be written on: reports are prefilled, and people go on from there. Word repeats only rows on top of a table, so that
 * every part with headings of its own is a table.
 */
final class FormDocument {

    private static final String WRITER = "Jixiao";
    private static final String FONT = "宋体";
    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 16;
    private static final int SUBTITLE_SIZE = 11;
    private static final int MARK_SIZE = 12;

    /** Word measures in twentieths of a point. */
    private static final int TWENTIETHS = 20;

    private static final int LINE = 14 * TWENTIETHS;

    private final Form form;
    private final Format format;
    private final Grid grid;
    private final Place[][] places;
    private final int[] widths;
    private final XWPFDocument document;

    private FormDocument(Form form, XWPFDocument document) {
        this.form = form;
        this.format = Format.of(form);
        this.grid = Grid.of(form);
        this.places = byRowAndColumn(grid, form.columns().size());
        this.widths = widths(form.columns(), twentieths(format.width()));
        this.document = document;
    }

    static byte[] bytes(Form form) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormDocument(form, document).write();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void write() {
        document.getProperties().getCoreProperties().setTitle(form.name());
        document.getProperties().getCoreProperties().setCreator(WRITER);
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        setUpPages();
        writeHead();
        for (int first = 0; first < grid.rows().size(); first = endOfTable(first)) {
            if (first > 0) {
                seam();
            }
            writeTable(first, endOfTable(first));
        }
        form.foot().forEach(line -> write(document.createParagraph(), line, SIZE, false));
    }

    private void setUpPages() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twentieths(format.size().getWidth())));
        size.setH(BigInteger.valueOf(twentieths(format.size().getHeight())));
        size.setOrient(form.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(twentieths(Format.SIDE)));
        margins.setRight(BigInteger.valueOf(twentieths(Format.SIDE)));
        margins.setTop(BigInteger.valueOf(twentieths(format.size().getHeight() - format.top())));
        margins.setBottom(BigInteger.valueOf(twentieths(format.top() - format.height())));
        if (!form.head().mark().isEmpty()) {
            XWPFParagraph mark = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            write(mark, form.head().mark(), MARK_SIZE, true);
        }
        XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        write(number, "第 ", SIZE, false);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        write(number, " 页 共 ", SIZE, false);
        number.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        write(number, " 页", SIZE, false);
    }

    private void writeHead() {
        centred(form.head().title(), TITLE_SIZE, true);
        centred(form.head().subtitle(), SUBTITLE_SIZE, false);
        XWPFParagraph line = document.createParagraph();
        CTTabStop right = line.getCTP().addNewPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf(twentieths(format.width())));
        write(line, form.head().left(), SIZE, false);
        line.createRun().addTab();
        write(line, form.head().right(), SIZE, false);
    }

    private void centred(String text, int size, boolean bold) {
        if (!text.isEmpty()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(paragraph, text, size, bold);
        }
    }

    /** The first row behind this one where a part with headings of its own begins or ends. */
    private int endOfTable(int first) {
        return grid.parts().stream()
                .filter(part -> part.start() < part.body())
                .flatMapToInt(part -> IntStream.of(part.start(), part.end()))
                .filter(row -> row > first)
                .min()
                .orElse(grid.rows().size());
    }

    /** Between two tables something has to stand. */
    private void seam() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    private void writeTable(int first, int end) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(twentieths(format.width()));
        var columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int row = first; row < end; row++) {
            writeRow(table.insertNewTableRow(row - first), row);
        }
    }

    private void writeRow(XWPFTableRow written, int row) {
        written.setHeight(grid.rows().get(row).lines() * LINE);
        written.setHeightRule(TableRowHeightRule.AT_LEAST);
        written.setRepeatHeader(grid.parts().stream().anyMatch(part -> part.start() <= row && row < part.body()));
        int column = 0;
        while (column < widths.length) {
            Place place = places[row][column];
            writeCell(written.createCell(), place, row);
            column = place.endColumn();
        }
    }

    /** The cell that covers each field of the grid. */
    private static Place[][] byRowAndColumn(Grid grid, int columns) {
        Place[][] places = new Place[grid.rows().size()][columns];
        for (Place place : grid.places()) {
            for (int row = place.row(); row < place.endRow(); row++) {
                Arrays.fill(places[row], place.column(), place.endColumn(), place);
            }
        }
        return places;
    }

    private void writeCell(XWPFTableCell written, Place place, int row) {
        int width = 0;
        for (int column = place.column(); column < place.endColumn(); column++) {
            width += widths[column];
        }
        CTTcPr properties = written.getCTTc().isSetTcPr()
                ? written.getCTTc().getTcPr()
                : written.getCTTc().addNewTcPr();
        var room = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        room.setType(STTblWidth.DXA);
        room.setW(BigInteger.valueOf(width));
        if (place.cell().across() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(place.cell().across()));
        }
        if (place.cell().down() > 1) {
            properties.addNewVMerge().setVal(row == place.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        written.setVerticalAlignment(XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = written.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(
                switch (place.cell().kind()) {
                    case TEXT -> ParagraphAlignment.LEFT;
                    case LABEL, NUMBER -> ParagraphAlignment.CENTER;
                    case AMOUNT -> ParagraphAlignment.RIGHT;
                });
        if (row == place.row()) {
            write(paragraph, place.cell().text(), SIZE, false);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT, FontCharRange.ascii);
        run.setFontFamily(FONT, FontCharRange.hAnsi);
        run.setFontFamily(FONT, FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    /** Each column's share of the paper's width. */
    private static int[] widths(List<Integer> columns, int room) {
        int sum = columns.stream().mapToInt(Integer::intValue).sum();
        return columns.stream().mapToInt(column -> column * room / sum).toArray();
    }

    private static int twentieths(float points) {
        return Math.round(points * TWENTIETHS);
    }
}

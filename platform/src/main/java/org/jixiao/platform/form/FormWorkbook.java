package org.jixiao.platform.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jixiao.platform.form.Grid.Part;
import org.jixiao.platform.form.Grid.Place;
import org.jixiao.platform.sheet.CellText;
import org.jixiao.platform.sheet.Xlsx;

/**
 * A form as a workbook of one sheet, ready to be printed. A row of a sheet cannot be higher than {@value Worksheet#MAX_ROW_HEIGHT}
 * points: a higher one of the form takes several of them, whose cells are merged.
 */
final class FormWorkbook {

    private static final String WRITER = "Jixiao";
    private static final String FONT = "宋体";
    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 16;
    private static final double LINE = 14;
    private static final double PADDING = 8;
    private static final double TITLE_HEIGHT = 30;
    private static final double HIGHEST = 400;

    /** A number of more digits is not exact in a spreadsheet. */
    private static final int MOST_DIGITS = 15;

    private final Form form;
    private final Worksheet sheet;
    private final int last;
    private int row;

    private FormWorkbook(Form form, Worksheet sheet) {
        this.form = form;
        this.sheet = sheet;
        this.last = form.columns().size() - 1;
    }

    static byte[] bytes(Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, WRITER, null);
        workbook.setGlobalDefaultFont(FONT, SIZE);
        new FormWorkbook(form, workbook.newWorksheet(form.head().title())).write();
        workbook.finish();
        return Xlsx.timeless(out.toByteArray());
    }

    private void write() {
        setUp();
        writeHead();
        writeGrid();
        form.foot().forEach(line -> writeLine(line, "left"));
    }

    private void setUp() {
        sheet.hideGridLines();
        sheet.pageOrientation(form.landscape() ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.7f);
        sheet.bottomMargin(0.7f);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
        for (int column = 0; column <= last; column++) {
            sheet.width(column, form.columns().get(column));
        }
    }

    private void writeHead() {
        Form.Head head = form.head();
        if (!head.mark().isEmpty()) {
            writeLine(head.mark(), "left");
            sheet.style(row - 1, 0).bold().set();
        }
        writeLine(head.title(), "center");
        sheet.style(row - 1, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.rowHeight(row - 1, TITLE_HEIGHT);
        writeLine(head.subtitle(), "center");
        int middle = last / 2;
        sheet.value(row, 0, CellText.encoded(head.left()));
        sheet.value(row, middle + 1, CellText.encoded(head.right()));
        merged(row, 0, row, middle).horizontalAlignment("left").set();
        merged(row, middle + 1, row, last).horizontalAlignment("right").set();
        row++;
    }

    private void writeLine(String line, String alignment) {
        sheet.value(row, 0, CellText.encoded(line));
        merged(row, 0, row, last)
                .horizontalAlignment(alignment)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.rowHeight(row, CellText.lines(line + " ", width(0, last + 1)) * LINE + PADDING / 2);
        row++;
    }

    private void writeGrid() {
        Grid grid = Grid.of(form);
        List<Integer> tops = new ArrayList<>();
        for (double height : heights(grid)) {
            tops.add(row);
            int rows = (int) Math.max(1, Math.ceil(height / HIGHEST));
            for (int part = 0; part < rows; part++) {
                sheet.rowHeight(row++, height / rows);
            }
        }
        tops.add(row);
        for (Place place : grid.places()) {
            write(place.cell(), tops.get(place.row()), place.column());
            bordered(place, tops).set();
        }
        repeatHeadings(grid, tops);
    }

    private double[] heights(Grid grid) {
        double[] heights = new double[grid.rows().size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = grid.rows().get(i).lines() * LINE + PADDING;
        }
        grid.places().stream()
                .sorted((a, b) -> Integer.compare(a.endRow(), b.endRow()))
                .forEach(place -> {
                    double height = 0;
                    for (int i = place.row(); i < place.endRow(); i++) {
                        height += heights[i];
                    }
                    int lines = CellText.lines(place.cell().text(), width(place.column(), place.endColumn()) - 1);
                    heights[place.endRow() - 1] += Math.max(0, lines * LINE + PADDING - height);
                });
        return heights;
    }

    private int width(int from, int to) {
        return form.columns().subList(from, to).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void write(Cell cell, int top, int column) {
        if (cell.number() != null && cell.number().precision() <= MOST_DIGITS) {
            sheet.value(top, column, cell.number());
        } else if (!cell.text().isEmpty()) {
            sheet.value(top, column, CellText.encoded(cell.text()));
        }
    }

    private StyleSetter bordered(Place place, List<Integer> tops) {
        Cell cell = place.cell();
        StyleSetter style =
                merged(tops.get(place.row()), place.column(), tops.get(place.endRow()) - 1, place.endColumn() - 1);
        style.borderStyle(BorderStyle.THIN)
                .format(cell.kind().format())
                .horizontalAlignment(cell.kind().alignment())
                .verticalAlignment("center")
                .wrapText(true);
        return style;
    }

    private StyleSetter merged(int top, int left, int bottom, int right) {
        StyleSetter style = sheet.range(top, left, bottom, right).style();
        return top == bottom && left == right ? style : style.merge();
    }

    /** A sheet knows one set of rows to print on every page: those of the last list. */
    private void repeatHeadings(Grid grid, List<Integer> tops) {
        grid.parts().stream()
                .filter(part -> part.start() < part.body())
                .reduce((_, later) -> later)
                .ifPresent((Part part) -> sheet.repeatRows(tops.get(part.start()), tops.get(part.body()) - 1));
    }
}

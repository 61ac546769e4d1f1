package org.jixiao.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that is written as a workbook of one sheet: lines above it, a row of headings that stays in sight, and the rows. A text
 * is always a text there and never a formula, whatever it begins with. Printed it is A4 across, with the headings on every page, and
 * as wide as the paper; a table too wide to be read then takes several pages side by side, each with its first column.
 *
 * @param title the name of the sheet, of which spreadsheet programs show 31 characters
 * @param lines what stands above the headings; the first is the title of the table
 * @param columns from left to right
 * @param <T> what a row is made from
 */
public record Sheet<T>(String title, List<String> lines, List<Column<T>> columns) {

    private static final String WRITER = "Jixiao";
    private static final String GREY = "E7E6E6";
    private static final int TITLE_SIZE = 14;
    private static final double TITLE_HEIGHT = 24;
    private static final double LINE_HEIGHT = 15;
    private static final int ROWS_BETWEEN_FLUSHES = 500;

    /** What is still read on one page, in Latin letters. */
    private static final double WIDEST_PAGE = 220;

    public Sheet {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
        if (title.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet has a title and at least one column");
        }
    }

    /** The headings from left to right, as {@link SheetReader} wants them to read the table again. */
    public List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** The row in which the headings stand; the first is 1. */
    public int headingRow() {
        return lines.size() + 1;
    }

    /** The workbook, for tables that are not too long to be held. The same rows give the same bytes. */
    public byte[] bytes(Iterable<? extends T> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Xlsx.timeless(out.toByteArray());
    }

    /** Writes the workbook row by row and leaves the stream open. */
    public void write(Iterable<? extends T> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, WRITER, null);
        Worksheet sheet = workbook.newWorksheet(title);
        setUp(sheet);
        writeLines(sheet);
        writeHeadings(sheet);
        int row = headingRow();
        for (T from : rows) {
            writeRow(sheet, row, from);
            row++;
            if (row % ROWS_BETWEEN_FLUSHES == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private void writeRow(Worksheet sheet, int row, T from) {
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).write(sheet, row, column, from);
            body(sheet.style(row, column), columns.get(column).form()).set();
        }
        makeHighEnough(sheet, row);
    }

    /** Not every program makes a row higher by itself where its texts take several lines. */
    private void makeHighEnough(Worksheet sheet, int row) {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            if (sheet.value(row, column) instanceof String text) {
                lines = Math.max(lines, CellText.lines(text, columns.get(column).width()));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT));
        }
    }

    private void setUp(Worksheet sheet) {
        sheet.freezePane(0, headingRow());
        sheet.repeatRows(headingRow() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        int pages = (int) Math.ceil(columns.stream().mapToDouble(Column::width).sum() / WIDEST_PAGE);
        sheet.fitToWidth((short) pages);
        if (pages > 1) {
            sheet.repeatCols(0);
        }
        sheet.fitToHeight((short) 0);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            Column.Form form = columns.get(column).form();
            sheet.style(column)
                    .format(form.format())
                    .verticalAlignment("center")
                    .wrapText(form == Column.Form.TEXT)
                    .set();
        }
    }

    private void writeLines(Worksheet sheet) {
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line, 0, CellText.encoded(lines.get(line)));
        }
        if (!lines.isEmpty()) {
            sheet.style(0, 0)
                    .bold()
                    .fontSize(TITLE_SIZE)
                    .verticalAlignment("center")
                    .set();
            sheet.rowHeight(0, TITLE_HEIGHT);
        }
    }

    private void writeHeadings(Worksheet sheet) {
        int row = headingRow() - 1;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, CellText.encoded(columns.get(column).heading()));
        }
        sheet.range(row, 0, row, columns.size() - 1)
                .style()
                .bold()
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        makeHighEnough(sheet, row);
    }

    private static StyleSetter body(StyleSetter style, Column.Form form) {
        return style.format(form.format())
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment(form.alignment())
                .verticalAlignment("center")
                .wrapText(form == Column.Form.TEXT);
    }
}

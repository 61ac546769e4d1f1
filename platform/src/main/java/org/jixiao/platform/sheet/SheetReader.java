package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/**
 * Reads a table of known columns from the first sheet of an XLSX file that somebody filled in. It gives either all rows or, as a
 * {@link CommandRefused}, the reasons why it gives none: one for the file as a whole, or one for every wrong cell of every row.
 *
 * <pre>{@code
 * List<Line> lines = SheetReader.expecting("编码", "名称", "金额")
 *         .headingRow(3)
 *         .read(file, row -> new Line(row.text("编码"), row.text("名称"), row.decimal("金额")));
 * }</pre>
 *
 * @param headings exactly these stand in the row of headings, from left to right
 * @param headingRow the row in which they stand; the first is 1. What stands above is not looked at
 * @param mostRows how many rows are read at the most; rows in which nothing stands are passed over and do not count
 * @param longestText how many characters a text may have
 */
public record SheetReader(List<String> headings, int headingRow, int mostRows, int longestText) {

    private static final int USUAL_ROWS = 1_000;
    private static final int USUAL_TEXT = 2_000;

    public SheetReader {
        headings = List.copyOf(headings);
        if (headings.isEmpty() || new HashSet<>(headings).size() < headings.size()) {
            throw new IllegalArgumentException("a table has columns, and each of them another heading");
        }
        if (headingRow < 1 || mostRows < 1 || longestText < 1) {
            throw new IllegalArgumentException("rows and characters are counted from 1");
        }
    }

    /** The headings in the first row, below them up to 1,000 rows with texts of up to 2,000 characters. */
    public static SheetReader expecting(String... headings) {
        return new SheetReader(List.of(headings), 1, USUAL_ROWS, USUAL_TEXT);
    }

    /** Reads what people made of this table. */
    public static SheetReader of(Sheet<?> sheet) {
        return new SheetReader(sheet.headings(), sheet.headingRow(), USUAL_ROWS, USUAL_TEXT);
    }

    public SheetReader headingRow(int number) {
        return new SheetReader(headings, number, mostRows, longestText);
    }

    public SheetReader mostRows(int number) {
        return new SheetReader(headings, headingRow, number, longestText);
    }

    public SheetReader longestText(int characters) {
        return new SheetReader(headings, headingRow, mostRows, characters);
    }

    /**
     * All rows, in their order.
     *
     * @param meaning makes of a row what the caller wants of it; is asked for wrong rows as well and must bear their stand-ins
     * @throws CommandRefused if the file cannot be used or a cell is wrong
     */
    public <R> List<R> read(byte[] file, Function<SheetRow, R> meaning) {
        return read(WorkbookRows::of, file, meaning);
    }

    /** The same of a CSV file (RFC 4180), in UTF-8 or GB 18030. */
    public <R> List<R> readCsv(byte[] file, Function<SheetRow, R> meaning) {
        return read(CsvRows::of, file, meaning);
    }

    private <R> List<R> read(Rows.Opening opening, byte[] file, Function<SheetRow, R> meaning) {
        WrongCells wrong = new WrongCells();
        List<R> read = new ArrayList<>();
        try (Rows rows = opening.of(file)) {
            compareHeadings(rows, wrong);
            wrong.refuseIfAny(); // a table with other columns is another table
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().isBlank()) {
                    continue;
                }
                if (read.size() == mostRows) {
                    throw Unusable.because(Refusal.rule("too-many-rows").with("limit", mostRows));
                }
                row.get().beyond(headings.size()).ifPresent(cell -> refuse(cell, rows, wrong));
                read.add(meaning.apply(new SheetRow(row.get(), rows, this, wrong)));
            }
        } catch (IOException | XMLStreamException _) {
            throw Unusable.because(Refusal.rule("file-broken"));
        }
        wrong.refuseIfAny();
        return read;
    }

    private void compareHeadings(Rows rows, WrongCells wrong) throws IOException, XMLStreamException {
        Optional<Row> row = rows.next();
        while (row.isPresent() && row.get().number() < headingRow) {
            row = rows.next();
        }
        Row found = row.filter(one -> one.number() == headingRow).orElse(new Row(headingRow, List.of()));
        for (int column = 1; column <= headings.size(); column++) {
            compareHeading(found, column, rows, wrong);
        }
        found.beyond(headings.size()).ifPresent(cell -> refuse(cell, rows, wrong));
    }

    private void compareHeading(Row found, int column, Rows rows, WrongCells wrong) {
        String expected = headings.get(column - 1);
        String address = rows.address(headingRow, column);
        String heading = found.cell(column).map(Cell::content).orElse("");
        if (heading.isEmpty()) {
            wrong.add(Refusal.rule("heading-missing")
                    .with("cell", address)
                    .with("expected", expected)
                    .at(address));
        } else if (!heading.equals(expected)) {
            wrong.add(Refusal.rule("heading-wrong")
                    .with("cell", address)
                    .with("expected", expected)
                    .with("found", CellText.shown(heading))
                    .at(address));
        }
    }

    /** What stands beside the table would be lost without a word. */
    private void refuse(Cell cell, Rows rows, WrongCells wrong) {
        String address = rows.address(cell.row(), cell.column());
        wrong.add(Refusal.rule("too-many-columns")
                .with("cell", address)
                .with("limit", headings.size())
                .at(address));
    }
}

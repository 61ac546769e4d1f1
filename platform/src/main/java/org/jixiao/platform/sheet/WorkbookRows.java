package org.jixiao.platform.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook. */
final class WorkbookRows implements Rows {

    /** The midnight that belongs to a day written as a moment. */
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");

    private final Book book;
    private final Xml xml;
    private int last;

    private WorkbookRows(Book book, Xml xml) {
        this.book = book;
        this.xml = xml;
    }

    static WorkbookRows of(byte[] file) throws IOException, XMLStreamException {
        Parts parts = Parts.of(file);
        Book book = Book.of(parts);
        return new WorkbookRows(book, new Xml(parts.open(book.sheet())));
    }

    @Override
    public Optional<Row> next() throws IOException, XMLStreamException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                last = number(xml.attribute("r"));
                return Optional.of(new Row(last, cells()));
            }
        }
        return Optional.empty();
    }

    @Override
    public String address(int row, int column) {
        return book.place() + Cell.address(row, column);
    }

    private int number(@Nullable String written) throws IOException {
        if (written == null) {
            return last + 1;
        }
        if (!written.matches("\\d{1,7}")) {
            throw new IOException("a row has a number that is none");
        }
        int number = Integer.parseInt(written);
        if (number <= last || number > Cell.MOST_ROWS) {
            throw new IOException("a row is out of its order");
        }
        return number;
    }

    private List<Cell> cells() throws IOException, XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String address = xml.attribute("r");
                int next = address == null ? column + 1 : Cell.columnOf(address, last);
                if (next <= column) {
                    throw new IOException("a cell is out of its order");
                }
                column = next;
                Cell cell = cell(column);
                if (!cell.isBlank()) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell cell(int column) throws IOException, XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String content = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.skip("f");
            } else if (xml.starts("v")) {
                content = xml.text();
            } else if (xml.starts("is")) {
                content = SharedTexts.textWithin(xml, "is");
            }
        }
        return formula
                ? new Cell(last, column, Cell.Kind.FORMULA, CellText.decoded(content))
                : cell(column, type == null ? "n" : type, style, content);
    }

    private Cell cell(int column, String type, @Nullable String style, String content) throws IOException {
        return switch (type) {
            case "n" -> number(column, book.formats().kindOf(style), content.strip());
            case "s" ->
                new Cell(
                        last,
                        column,
                        Cell.Kind.TEXT,
                        content.isEmpty() ? "" : book.texts().get(content));
            case "str" -> new Cell(last, column, Cell.Kind.TEXT, CellText.decoded(content));
            case "inlineStr" -> new Cell(last, column, Cell.Kind.TEXT, content);
            case "d" ->
                new Cell(last, column, Cell.Kind.DATE, MIDNIGHT.matcher(content).replaceAll(""));
            case "b" -> new Cell(last, column, Cell.Kind.TRUTH_VALUE, content);
            case "e" -> new Cell(last, column, Cell.Kind.ERROR, content);
            default -> throw new IOException("a cell is of a type that is not known");
        };
    }

    private Cell number(int column, Cell.Kind kind, String content) {
        Optional<LocalDate> day = kind == Cell.Kind.DATE ? CellNumber.day(content, book.since1904()) : Optional.empty();
        return new Cell(last, column, kind, day.map(LocalDate::toString).orElse(content));
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}

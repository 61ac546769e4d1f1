package org.jixiao.platform.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file (RFC 4180), in UTF-8 or, as spreadsheet programs in China write it, in GB 18030. */
final class CsvRows implements Rows {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvRows(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvRows of(byte[] file) throws IOException {
        if (file.length == 0 || file.length > LARGEST) {
            throw new IOException("a table is neither empty nor that large");
        }
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("a table holds no binary data");
        }
        return new CsvRows(
                CSVFormat.RFC4180.parse(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)));
    }

    private static String text(byte[] file) throws IOException {
        try {
            return decode(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return decode(file, GB18030);
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException("the text is no table", e);
        }
    }

    private static Row row(CSVRecord written) throws IOException {
        if (written.size() > Cell.MOST_COLUMNS || written.getRecordNumber() > Cell.MOST_ROWS) {
            throw new IOException("a table has no place there");
        }
        int number = Math.toIntExact(written.getRecordNumber());
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= written.size(); column++) {
            String content = CellText.decoded(written.get(column - 1));
            Cell cell = new Cell(number, column, content.startsWith("=") ? Cell.Kind.FORMULA : Cell.Kind.TEXT, content);
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
        return new Row(number, cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

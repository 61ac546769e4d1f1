package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Goes down the rows of a table that somebody filled in and keeps none of them: of a workbook, or of a CSV file. */
interface Rows extends AutoCloseable {

    /** A workbook is a ZIP file; whatever is none is read as text. */
    static Rows of(byte[] file) throws IOException, XMLStreamException {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K' ? WorkbookRows.of(file) : CsvRows.of(file);
    }

    /** The next row that the file has, which may be one without a cell; empty at the end. */
    Optional<Row> next() throws IOException, XMLStreamException;

    @Override
    void close() throws IOException;
}

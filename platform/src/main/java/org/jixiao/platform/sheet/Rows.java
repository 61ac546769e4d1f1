package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Goes down the rows of a table that somebody filled in and keeps none of them. */
interface Rows extends AutoCloseable {

    /** Begins with the first row of a file. */
    @FunctionalInterface
    interface Opening {
        Rows of(byte[] file) throws IOException, XMLStreamException;
    }

    /** The next row that the file has, which may be one without a cell; empty at the end. */
    Optional<Row> next() throws IOException, XMLStreamException;

    /** How people call a cell: {@code C7}, or {@code 表二!C7} where they see several sheets. */
    default String address(int row, int column) {
        return Cell.address(row, column);
    }

    @Override
    void close() throws IOException;
}

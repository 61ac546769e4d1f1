package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as it stands in the file.
 *
 * @param row the first is 1
 * @param column the first is 1
 * @param content a text without space around it; a number as the file writes it; a day that is one as {@code 2020-03-31}
 */
record Cell(int row, int column, Kind kind, String content) {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    /** What a cell holds. Spreadsheet programs know numbers only; what a day or a share is lies in how they show the number. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        PERCENTAGE,
        TRUTH_VALUE,
        ERROR,
        FORMULA
    }

    /** Whether nobody wrote anything here. A formula is something even where it shows nothing. */
    boolean isBlank() {
        return content.isEmpty() && kind != Kind.FORMULA;
    }

    /** The address as people know it, such as {@code C7}. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The column of an address in this row. What is no place of a sheet is not believed: it would become a size in memory. */
    static int columnOf(String address, int row) throws IOException {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) != row) {
            throw new IOException("a cell has an address that is not of its row");
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * LETTERS + (letter - 'A' + 1);
        }
        if (column > MOST_COLUMNS) {
            throw new IOException("a cell lies beyond the last column of a sheet");
        }
        return column;
    }
}

package org.jixiao.platform.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param number the first is 1
 * @param cells those in which something stands, from left to right
 */
record Row(int number, List<Cell> cells) {

    boolean isBlank() {
        return cells.isEmpty();
    }

    Optional<Cell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }

    /** The first cell to the right of the table. */
    Optional<Cell> beyond(int lastColumn) {
        return cells.stream().filter(cell -> cell.column() > lastColumn).findFirst();
    }
}

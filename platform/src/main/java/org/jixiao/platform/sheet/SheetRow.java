package org.jixiao.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A row that somebody filled in, read by the headings of its columns. A cell that does not hold what is asked for is noted and
 * read as a stand-in: an empty text, zero, the first day of 1970, the first choice. Nobody gets to see what is made of it, since
 * {@link SheetReader} gives no row away once a cell is wrong; it goes on only to find the other mistakes.
 */
public final class SheetRow {

    private final Row row;
    private final Rows rows;
    private final SheetReader table;
    private final WrongCells wrong;
    private final int wrongBefore;

    SheetRow(Row row, Rows rows, SheetReader table, WrongCells wrong) {
        this.row = row;
        this.rows = rows;
        this.table = table;
        this.wrong = wrong;
        this.wrongBefore = wrong.count();
    }

    /** The number of the row as people see it; the first is 1. */
    public int number() {
        return row.number();
    }

    /** The address of a cell as people see it, such as {@code C7}, with the name of the sheet before it where the file has several. */
    public String address(String heading) {
        return rows.address(row.number(), column(heading));
    }

    public String text(String heading) {
        return required(heading, "", this::textOf);
    }

    public @Nullable String optionalText(String heading) {
        return optional(heading, this::textOf);
    }

    public BigDecimal decimal(String heading) {
        return required(heading, BigDecimal.ZERO, Readings::decimal);
    }

    public @Nullable BigDecimal optionalDecimal(String heading) {
        return optional(heading, Readings::decimal);
    }

    public int whole(String heading) {
        return required(heading, 0, Readings::whole);
    }

    public @Nullable Integer optionalWhole(String heading) {
        return optional(heading, Readings::whole);
    }

    public LocalDate date(String heading) {
        return required(heading, LocalDate.EPOCH, Readings::date);
    }

    public @Nullable LocalDate optionalDate(String heading) {
        return optional(heading, Readings::date);
    }

    /** What one of these words means; in the order in which a reader is to be offered them. */
    public <E> E choice(String heading, Map<String, E> words) {
        return required(heading, words.values().iterator().next(), cell -> Readings.choice(cell, words));
    }

    public <E> @Nullable E optionalChoice(String heading, Map<String, E> words) {
        return optional(heading, cell -> Readings.choice(cell, words));
    }

    /** Notes a reason of the caller's own against a cell, so that it comes back together with all the others. */
    public void refuse(String heading, Refusal reason) {
        String address = address(heading);
        wrong.add(reason.with("cell", address).with("heading", heading).at(address));
    }

    /** Whether all that was asked for up to now was there, so that it makes sense to compare it. */
    public boolean isSound() {
        return wrong.count() == wrongBefore;
    }

    private String textOf(Cell cell) throws WrongCell {
        return Readings.text(cell, table.longestText());
    }

    private <V> V required(String heading, V standIn, Readings.Reading<V> reading) {
        Optional<Cell> cell = row.cell(column(heading));
        if (cell.isEmpty()) {
            refuse(heading, Refusal.rule("cell-empty"));
            return standIn;
        }
        V value = read(heading, cell.get(), reading);
        return value == null ? standIn : value;
    }

    private <V> @Nullable V optional(String heading, Readings.Reading<V> reading) {
        Optional<Cell> cell = row.cell(column(heading));
        return cell.isEmpty() ? null : read(heading, cell.get(), reading);
    }

    private <V> @Nullable V read(String heading, Cell cell, Readings.Reading<V> reading) {
        try {
            return reading.of(cell);
        } catch (WrongCell e) {
            refuse(heading, e.reason());
            return null;
        }
    }

    private int column(String heading) {
        List<String> headings = table.headings();
        int index = headings.indexOf(heading);
        if (index < 0) {
            throw new IllegalArgumentException("the table has no column " + heading);
        }
        return index + 1;
    }
}

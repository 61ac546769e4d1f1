package org.jixiao.platform.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/**
 * Where each cell of a form stands, counted from 0. The cells fill the grid without a gap.
 *
 * @param rows all rows of all parts
 * @param parts where the parts begin and end
 */
record Grid(List<Row> rows, List<Place> places, List<Part> parts) {

    /** A cell's place: its first row and column. */
    record Place(Cell cell, int row, int column) {

        int endRow() {
            return row + cell.down();
        }

        int endColumn() {
            return column + cell.across();
        }
    }

    /**
     * A part of the rows.
     *
     * @param body the first row below the headings
     * @param end the first row of the next part
     */
    record Part(int start, int body, int end) {}

    /** @throws IllegalArgumentException if the cells overlap, stick out or leave a gap */
    static Grid of(Form form) {
        List<Row> rows = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Section section : form.sections()) {
            int start = rows.size();
            rows.addAll(section.headings());
            int body = rows.size();
            rows.addAll(section.rows());
            parts.add(new Part(start, body, rows.size()));
        }
        return new Grid(List.copyOf(rows), places(rows, form.columns().size()), List.copyOf(parts));
    }

    private static List<Place> places(List<Row> rows, int columns) {
        List<Place> places = new ArrayList<>();
        int[] takenUntil = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && takenUntil[column] > row) {
                    column++;
                }
                Place place = new Place(cell, row, column);
                take(takenUntil, place, rows.size());
                places.add(place);
                column = place.endColumn();
            }
            int present = row;
            if (Arrays.stream(takenUntil).anyMatch(until -> until <= present)) {
                throw new IllegalArgumentException("row " + row + " of the form leaves a gap");
            }
        }
        return List.copyOf(places);
    }

    private static void take(int[] takenUntil, Place place, int rows) {
        if (place.endColumn() > takenUntil.length || place.endRow() > rows) {
            throw new IllegalArgumentException("row " + place.row() + " of the form has a cell that sticks out");
        }
        for (int column = place.column(); column < place.endColumn(); column++) {
            if (takenUntil[column] > place.row()) {
                throw new IllegalArgumentException("row " + place.row() + " of the form has cells that overlap");
            }
            takenUntil[column] = place.endRow();
        }
    }
}

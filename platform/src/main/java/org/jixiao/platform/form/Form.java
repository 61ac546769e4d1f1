package org.jixiao.platform.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form as it is printed, on A4: head, a grid of cells, and the lines below it where people sign.
 *
 * @param name what a file of it is called, without the ending
 * @param landscape whether the paper is laid across, for a grid of many columns
 * @param columns the widths of the grid's columns, in Latin letters of a spreadsheet; on paper they share its width
 * @param sections the grid's parts from top to bottom
 * @param foot lines for signatures, then notes
 */
public record Form(
        String name, Head head, boolean landscape, List<Integer> columns, List<Section> sections, List<String> foot) {

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final int LONGEST_NAME = 80;

    public Form {
        name = inFiles(PlainText.of(name));
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        foot = foot.stream().map(PlainText::of).toList();
        if (columns.isEmpty() || sections.isEmpty()) {
            throw new IllegalArgumentException("a form has at least one column and one section");
        }
    }

    /** On paper that stands upright, as most forms are. */
    public Form(String name, Head head, List<Integer> columns, List<Section> sections, List<String> foot) {
        this(name, head, false, columns, sections, foot);
    }

    /**
     * What stands above the grid.
     *
     * @param mark stands in the corner of every page; empty for most forms
     * @param left the line right above the grid, on its left; may be empty
     * @param right the same on its right: the place of the unit of amounts
     */
    public record Head(String title, String subtitle, String left, String right, String mark) {

        public Head {
            title = PlainText.of(title);
            subtitle = PlainText.of(subtitle);
            left = PlainText.of(left);
            right = PlainText.of(right);
            mark = PlainText.of(mark);
        }
    }

    /**
     * A part of the grid.
     *
     * @param headings rows that stand again on top of every further page of the part; often none
     */
    public record Section(List<Row> headings, List<Row> rows) {

        public Section {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }

        public static Section of(Row... rows) {
            return new Section(List.of(), List.of(rows));
        }
    }

    /**
     * A row of the grid: its cells from left to right, without those that reach down into it.
     *
     * @param lines so high at least, in lines of text, that people have room to write
     */
    public record Row(List<Cell> cells, int lines) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), 1);
        }

        public Row withRoomFor(int lines) {
            return new Row(cells, lines);
        }
    }

    private static String inFiles(String name) {
        String plain = NOT_IN_FILE_NAMES.matcher(name).replaceAll("_");
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
    }
}

package org.jixiao.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement that many rows share because they change in the same columns of the same table. Its parameters are arrays, one per
 * column, so that it is the same statement for any number of rows.
 *
 * @param values the columns to set, in alphabetical order
 * @param increments the columns to add to, in alphabetical order
 */
record ManyRows(Table table, Way way, List<String> values, List<String> increments) {

    /** What becomes of the rows. */
    enum Way {
        /** Inserted where they do not stand yet. */
        MAKE,
        /** Left as they are where they do not stand. */
        CHANGE,
        END
    }

    /** For a change that may make its row, or ends it. */
    static ManyRows like(Change change) {
        return of(change, change.deletes() ? Way.END : Way.MAKE);
    }

    /** For a change of a row that must stand already. */
    static ManyRows changed(Change change) {
        return of(change, Way.CHANGE);
    }

    private static ManyRows of(Change change, Way way) {
        return new ManyRows(
                change.address().table(),
                way,
                List.copyOf(change.values().keySet()),
                List.copyOf(change.increments().keySet()));
    }

    /** A row that stands already is not changed by its key alone. */
    boolean doesAnything() {
        return way != Way.CHANGE || !values.isEmpty() || !increments.isEmpty();
    }

    /**
     * @param target the table of one generation
     * @param types of its columns
     */
    String sql(String target, Map<String, String> types) {
        return switch (way) {
            case MAKE -> upsert(target, types);
            case CHANGE -> update(target, types);
            case END -> deletion(target, types);
        };
    }

    private String deletion(String target, Map<String, String> types) {
        return "delete from %s t using %s as given (%s) where %s"
                .formatted(target, arrays(table.key(), types), String.join(", ", table.key()), sameKey());
    }

    private String update(String target, Map<String, String> types) {
        return "update %s t set %s from %s as given (%s) where %s"
                .formatted(
                        target,
                        assignments("given"),
                        arrays(columns(), types),
                        String.join(", ", columns()),
                        sameKey());
    }

    private String upsert(String target, Map<String, String> types) {
        String changes = assignments("excluded");
        return "insert into %s as t (%s) select * from %s on conflict (%s) do %s"
                .formatted(
                        target,
                        String.join(", ", columns()),
                        arrays(columns(), types),
                        String.join(", ", table.key()),
                        changes.isEmpty() ? "nothing" : "update set " + changes);
    }

    private List<String> columns() {
        return Stream.of(table.key(), values, increments).flatMap(List::stream).toList();
    }

    private String assignments(String source) {
        return Stream.concat(
                        values.stream().map(column -> "%1$s = %2$s.%1$s".formatted(column, source)),
                        increments.stream().map(column -> "%1$s = t.%1$s + %2$s.%1$s".formatted(column, source)))
                .collect(Collectors.joining(", "));
    }

    private String sameKey() {
        return table.key().stream().map("t.%1$s = given.%1$s"::formatted).collect(Collectors.joining(" and "));
    }

    private String arrays(List<String> columns, Map<String, String> types) {
        return columns.stream()
                .map(column -> "cast(? as " + type(column, types) + "[])")
                .collect(Collectors.joining(", ", "unnest(", ")"));
    }

    private String type(String column, Map<String, String> types) {
        String type = types.get(column);
        if (type == null) {
            throw new IllegalArgumentException(table.name() + " has no column " + column);
        }
        return type;
    }
}

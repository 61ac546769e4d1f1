package org.jixiao.platform.projection;

import java.util.ArrayList;
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
record ManyRows(Table table, boolean deletes, List<String> values, List<String> increments) {

    static ManyRows like(Change change) {
        return new ManyRows(
                change.address().table(),
                change.deletes(),
                List.copyOf(change.values().keySet()),
                List.copyOf(change.increments().keySet()));
    }

    /**
     * @param target the table of one generation
     * @param types of its columns
     */
    String sql(String target, Map<String, String> types) {
        return deletes ? deletion(target, types) : upsert(target, types);
    }

    private String deletion(String target, Map<String, String> types) {
        return "delete from %s t using %s as gone (%s) where %s"
                .formatted(
                        target,
                        arrays(table.key(), types),
                        String.join(", ", table.key()),
                        table.key().stream()
                                .map("t.%1$s = gone.%1$s"::formatted)
                                .collect(Collectors.joining(" and ")));
    }

    private String upsert(String target, Map<String, String> types) {
        List<String> columns = new ArrayList<>(table.key());
        columns.addAll(values);
        columns.addAll(increments);
        String changes = Stream.concat(
                        values.stream().map("%1$s = excluded.%1$s"::formatted),
                        increments.stream().map("%1$s = t.%1$s + excluded.%1$s"::formatted))
                .collect(Collectors.joining(", "));
        return "insert into %s as t (%s) select * from %s on conflict (%s) do %s"
                .formatted(
                        target,
                        String.join(", ", columns),
                        arrays(columns, types),
                        String.join(", ", table.key()),
                        changes.isEmpty() ? "nothing" : "update set " + changes);
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
